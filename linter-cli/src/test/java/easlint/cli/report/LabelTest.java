package easlint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LabelTest {
  @Test
  void aSentenceBecomesAClause() {
    assertEquals("a port is taken", Label.of("A port is taken."));
    assertEquals("the port", Label.of("The port"));
    assertEquals("", Label.of(""));
    assertEquals("端口已占用", Label.of("端口已占用。"));
  }

  @Test
  void namesKeepTheirCapital() {
    assertEquals("EAS listens here", Label.of("EAS listens here."));
    assertEquals("MaxCompute reads it", Label.of("MaxCompute reads it."));
    assertEquals("Python is slow", Label.of("Python is slow."));
    assertEquals("Base64 text", Label.of("Base64 text."));
    assertEquals("linuxes", Label.of("Linuxes."));
  }
}
