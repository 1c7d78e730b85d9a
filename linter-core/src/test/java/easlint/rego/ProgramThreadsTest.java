package easlint.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A program and its input are shared by threads that all come to it first. */
class ProgramThreadsTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 40;
  private static final Path FOLDER =
      Path.of("src/test/resources/easlint/rego/differential/semantics");

  @Test
  void threadsGetTheSameAnswerFromAFreshProgram() throws Exception {
    byte[] plan = Files.readAllBytes(FOLDER.resolve("plan.json"));
    String inputs = Files.readString(FOLDER.resolve("inputs.json"));
    String expected = evaluate(Program.load(plan), Values.parse(inputs).at(0));
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int round = 0; round < ROUNDS; round++) {
        Program program = Program.load(plan);
        Value input = Values.parse(inputs).at(0);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          tasks.add(
              () -> {
                start.await();
                return evaluate(program, input);
              });
        }
        for (Future<String> answer : threads.invokeAll(tasks)) {
          assertEquals(expected, answer.get());
        }
      }
    }
  }

  private static String evaluate(Program program, Value input) {
    Value data = Values.parse("{}");
    return Values.json(program.evaluate("easlint/main/findings", input, data, Limits.DEFAULT));
  }
}
