package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import easlint.cli.CliFixture.Outcome;
import easlint.cli.git.ScratchRepository;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForceExcludeTest {
  private static final String PORT = "{\"metadata\": {}, \"containers\": [{\"port\": 8080}]}\n";

  @TempDir Path folder;
  private ScratchRepository scratch;
  private CliFixture cli;

  @BeforeEach
  void writeFiles() throws IOException, InterruptedException {
    scratch = ScratchRepository.in(folder.resolve("project"));
    scratch.write(".easlint.yaml", "exclude: [\"generated/**\"]\n");
    scratch.write("generated/a.json", PORT);
    scratch.write("deploy/a.json", PORT);
    cli = new CliFixture(scratch.top());
  }

  @Test
  void aNamedFileIsCheckedUnlessExclusionIsForced() {
    assertEquals(1, findings("generated/a.json"));
    assertEquals(0, findings("--force-exclude", "generated/a.json"));
    assertEquals(1, findings("--force-exclude", "generated/a.json", "deploy/a.json"));
    assertEquals(1, findings("."));
  }

  @Test
  void aHookWithExcludedFilesOnlyIsFine() {
    assertEquals(
        new Outcome(0, "0 files checked\n", ""),
        cli.run("--detect", "--force-exclude", "generated/a.json"));
  }

  @Test
  void whatGitChoosesIsSubjectToExclusion() throws Exception {
    scratch.git("add", "--all");
    assertEquals(1, findings("--staged"));
    assertEquals(1, findings("--changed"));
  }

  private long findings(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 2, args.length);
    all[0] = "--format";
    all[1] = "compact";
    return cli.run(all).out().lines().count();
  }
}
