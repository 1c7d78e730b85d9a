package easlint.schema.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each number around each bound, against the pattern made for the bound. */
class WholeNumbersTest {
  private static final List<Integer> BOUNDS = List.of(1, 5, 9, 10, 19, 99, 100, 101, 3000, 65535);

  @Test
  void fromZeroTakesWhatIsUpToTheBound() {
    for (int bound : BOUNDS) {
      Pattern pattern = Pattern.compile(WholeNumbers.fromZero(bound));
      for (int number = 0; number <= bound + 1000; number++) {
        check(pattern, number <= bound, number);
      }
    }
  }

  @Test
  void fromOneTakesNoZero() {
    for (int bound : BOUNDS) {
      Pattern pattern = Pattern.compile(WholeNumbers.fromOne(bound));
      for (int number = 0; number <= bound + 1000; number++) {
        check(pattern, number >= 1 && number <= bound, number);
      }
    }
  }

  private static void check(Pattern pattern, boolean expected, int number) {
    for (String text : List.of("" + number, "+" + number, "000" + number)) {
      assertEquals(expected, pattern.matcher(text).matches(), () -> text + " against " + pattern);
    }
  }

  @Test
  void onlyDigitsAndOneSignAreTaken() {
    Pattern fromZero = Pattern.compile(WholeNumbers.fromZero(100));
    for (String text : List.of("", "+", "-", "1.5", "1e1", "++1", " 1", "1 ", "0x1", "-1")) {
      assertEquals(false, fromZero.matcher(text).matches(), text);
    }
    assertEquals(true, fromZero.matcher("-0").matches());
    assertEquals(false, Pattern.compile(WholeNumbers.fromOne(100)).matcher("-0").matches());
  }
}
