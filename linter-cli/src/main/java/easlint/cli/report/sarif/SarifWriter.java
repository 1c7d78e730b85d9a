package easlint.cli.report.sarif;

import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Turns the model into text. */
final class SarifWriter {
  private SarifWriter() {}

  static String write(SarifSchema210 log) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return mapper().writer(printer).writeValueAsString(log) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("the SARIF model cannot be written", impossible);
    }
  }

  /**
   * The model leaves out what equals a default of the standard. A level is written all the same:
   * without one, a result has that of its rule.
   */
  private static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    JsonInclude.Value present =
        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);
    mapper.configOverride(Result.class).setInclude(present);
    mapper.configOverride(ReportingConfiguration.class).setInclude(present);
    mapper.configOverride(Notification.class).setInclude(present);
    return mapper;
  }
}
