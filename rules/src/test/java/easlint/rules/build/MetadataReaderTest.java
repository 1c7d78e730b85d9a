package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataReaderTest {
  private static final String RULE = "network/cidr-format";
  private static final String FILE = RULE + "/cidr_format.rego";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          '# METADATA' | # Note | 1: the file has to begin with a `# METADATA` comment
          '# title:' | # titel: | 2: `titel` is not known here; the keys are title, description, custom
          '# custom:' | # other: | 2: `custom` is missing
          '#   zh-CN:' | #   zh: | 5: `custom.zh-CN` is missing
          severity: error | severity: fatal | 5: `custom.severity` is "fatal", which is none of error, warning, info
          set: recommended | set: all | 6: `custom.set` is "all", which is none of recommended, strict
          confidence: documented | confidence: 9 | 7: `custom.confidence` is "9", which is none of documented, official, inferred
          fix: safe | fix: yes | 9: `custom.fix` is "yes", which is none of safe, unsafe
          fix: safe | profiles: [service, all] | 9: `custom.profiles` is "all", which is none of service, patch, test
          fix: safe | profiles: service | 9: `custom.profiles` has to be a list of service, patch, test
          fix: safe | set: strict | 9: `custom.set` is given twice
          fix: safe | fixes: safe | 9: `custom.fixes` is not known here; the keys are severity, set, confidence, source, fix, profiles, checked_in, options, message, help, repair, variants, related, zh-CN
          fix: safe | 'options: { allow: text }' | 9: `custom.options.allow` is "text", which is none of string, number, boolean, strings
          '# custom:' | '# custom: [' | 6: the METADATA are no YAML (expected ',' or ']', but got :); a text with `: `, `#`, `{` or a leading backtick needs double quotes
          severity: warning | severity: info1 | 17: `custom.variants.host-bits.severity` is "info1", which is none of error, warning, info
          severity: warning | level: warning | 17: `custom.variants.host-bits.level` is not known here; the keys are severity, message, help, repair
          severity: error | severity: info | 17: `severity` of the variant is graver than the rule's, which has to be the gravest
          description: Routes are made of IPv4 blocks such as 10.241.28.0/22, separated by commas. | description: | 3: `description` has to be a text
          """)
  void reportsTheFormOfMetadata(String old, String text, String expected) throws IOException {
    assertProblem(old, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          title: "`destination_cidrs` is no list | title: "list | 2: `title` has to begin with a capital letter
          separated by commas. | separated by commas | 3: `description` has to be one sentence with a full stop
          separated by commas. | separated by commas, and every further block follows after another comma in the text. | 3: `description` stands under the caret and may have at most 120 characters
          "write the block | "Write the block | 11: `custom.help` has to begin with a small letter
          is not an IPv4 CIDR block" | is not an IPv4 CIDR block." | 10: `custom.message` has to be a clause without a full stop
          "`{block}` is not | "`{text}` is not | 23: the placeholders of `custom.zh-CN.message` differ: [text] in English, [block] in Chinese
          "write {network}" | "write it" | 31: the placeholders of `custom.zh-CN.variants.host-bits.help` differ: [] in English, [network] in Chinese
          is not an IPv4 | is {} not an IPv4 | 10: `custom.message` has a brace that belongs to no {placeholder}
          '#         message: "网段列表中有一项为空"' | '#' | 26: the two languages differ: `variants` empty-entry has its message in one of them only
          message: "the list of blocks has an empty entry" | message: "" | 14: `custom.variants.empty-entry.message` has to be a text
          "`destination_cidrs` 不是 CIDR 网段列表" | CIDR | 21: `custom.zh-CN.title` holds no Chinese
          """)
  void reportsTheWording(String old, String text, String expected) throws IOException {
    assertProblem(old, text, expected);
  }

  @Test
  void reportsLabelsOfOneLanguage() throws IOException {
    RulesCopy rules = new RulesCopy(folder.resolve("rules"), "scaling/min-max");
    rules.replace("scaling/min-max/min_max.rego", "#     related: { max", "#     related: { min");
    assertEquals(
        List.of(
            "rules/scaling/min-max/min_max.rego:18: the two languages differ: `related` max, min"
                + " has its label in one of them only"),
        rules.problems());
  }

  private void assertProblem(String old, String text, String expected) throws IOException {
    RulesCopy rules = new RulesCopy(folder.resolve("rules"), RULE);
    rules.replace(FILE, old, text == null ? "" : text);
    List<String> problems = rules.problems();
    assertTrue(problems.contains("rules/" + FILE + ":" + expected), problems::toString);
  }
}
