package easlint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.finding.Safety;
import easlint.finding.Texts;
import easlint.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a configuration is said at its place, in YAML and in JSON. */
class ConfigFindingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // YAML | JSON | rule(variant) severity pointer part | the text in YAML | the text in JSON
        "`supressions: []`|`{\"supressions\": []}`|unknown-key(closest) error /supressions key|supressions|\"supressions\"",
        "`zzz: 1`|`{\"zzz\": 1}`|unknown-key error /zzz key|zzz|\"zzz\"",
        "`profile: services`|`{\"profile\": \"services\"}`|invalid-value(word-closest) error /profile value|services|\"services\"",
        "`profile: 3`|`{\"profile\": 3}`|invalid-value(word) error /profile value|3|3",
        "`profile:`|`{\"profile\": null}`|invalid-value(word) error /profile value|profile|null",
        "`extends: stict`|`{\"extends\": \"stict\"}`|invalid-value(base-closest) error /extends value|stict|\"stict\"",
        "`extends: [other]`|`{\"extends\": [\"other\"]}`|invalid-value(base-word) error /extends/0 value|other|\"other\"",
        "`extends: ./no.yaml`|`{\"extends\": \"./no.yaml\"}`|invalid-value(base-missing) error /extends value|./no.yaml|\"./no.yaml\"",
        "`include: {a: 1}`|`{\"include\": {\"a\": 1}}`|invalid-value(texts) error /include value|{|{",
        "`include: []`|`{\"include\": []}`|invalid-value(empty) error /include value|[|[",
        "`exclude: [\"a[\"]`|`{\"exclude\": [\"a[\"]}`|invalid-value(glob) error /exclude/0 value|\"a[\"|\"a[\"",
        "`exclude: [/abs]`|`{\"exclude\": [\"/abs\"]}`|invalid-value(glob) error /exclude/0 value|/abs|\"/abs\"",
        "`extraKeys: [a/b]`|`{\"extraKeys\": [\"a/b\"]}`|invalid-value(pointer) error /extraKeys/0 value|a/b|\"a/b\"",
        "`extraKeys: [/a~2]`|`{\"extraKeys\": [\"/a~2\"]}`|invalid-value(pointer) error /extraKeys/0 value|/a~2|\"/a~2\"",
        "`policies: [1]`|`{\"policies\": [1]}`|invalid-value(text) error /policies/0 value|1|1",
        "`rules: [a]`|`{\"rules\": [\"a\"]}`|invalid-value(object) error /rules value|[|[",
        "`rules: {rpc/keepaliv: off}`|`{\"rules\": {\"rpc/keepaliv\": \"off\"}}`|unknown-rule error /rules/rpc~1keepaliv key|rpc/keepaliv|\"rpc/keepaliv\"",
        "`rules: {containers/reserved-ports: off}`|`{\"rules\": {\"containers/reserved-ports\": \"off\"}}`|unknown-rule(closest) error /rules/containers~1reserved-ports key|containers/reserved-ports|\"containers/reserved-ports\"",
        "`rules: {containers/reserved-port: eror}`|`{\"rules\": {\"containers/reserved-port\": \"eror\"}}`|invalid-value(word-closest) error /rules/containers~1reserved-port value|eror|\"eror\"",
        "`rules: {containers/reserved-port: true}`|`{\"rules\": {\"containers/reserved-port\": true}}`|invalid-value(word) error /rules/containers~1reserved-port value|true|true",
        "`rules: {containers/reserved-port: {sverity: off}}`|`{\"rules\": {\"containers/reserved-port\": {\"sverity\": \"off\"}}}`|unknown-key(option-closest) error /rules/containers~1reserved-port/sverity key|sverity|\"sverity\"",
        "`rules: {internal/check-failed: off}`|`{\"rules\": {\"internal/check-failed\": \"off\"}}`|invalid-value(fixed-rule) error /rules/internal~1check-failed key|internal/check-failed|\"internal/check-failed\"",
        "`overrides: {}`|`{\"overrides\": {}}`|invalid-value(list) error /overrides value|{|{",
        "`overrides: [{profile: patch}]`|`{\"overrides\": [{\"profile\": \"patch\"}]}`|invalid-value(missing) error /overrides/0 missing|{|{",
        "`overrides: [{pointers: [/a], profile: patch}]`|`{\"overrides\": [{\"pointers\": [\"/a\"], \"profile\": \"patch\"}]}`|invalid-value(whole-file) error /overrides/0/profile key|profile|\"profile\"",
        "`overrides: [{file: [a], files: [a]}]`|`{\"overrides\": [{\"file\": [\"a\"], \"files\": [\"a\"]}]}`|unknown-key(closest) error /overrides/0/file key|file|\"file\"",
        "`suppressions: [{rule: structure/alias}]`|`{\"suppressions\": [{\"rule\": \"structure/alias\"}]}`|invalid-value(reason) error /suppressions/0 missing|{|{",
        "`suppressions: [{rule: structure/alias, reason: \" \"}]`|`{\"suppressions\": [{\"rule\": \"structure/alias\", \"reason\": \"\"}]}`|invalid-value(reason) error /suppressions/0/reason value|\" \"|\"\"",
        "`suppressions: [{reason: why}]`|`{\"suppressions\": [{\"reason\": \"why\"}]}`|invalid-value(missing) error /suppressions/0 missing|{|{",
        "`suppressions: [{rule: structure/alia, reason: why}]`|`{\"suppressions\": [{\"rule\": \"structure/alia\", \"reason\": \"why\"}]}`|unknown-rule(closest) error /suppressions/0/rule value|structure/alia|\"structure/alia\"",
        "`suppressions: [{rule: structure/alias, reason: why, expires: soon}]`|`{\"suppressions\": [{\"rule\": \"structure/alias\", \"reason\": \"why\", \"expires\": \"soon\"}]}`|invalid-value(date) error /suppressions/0/expires value|soon|\"soon\"",
        "`suppressions: [{rule: structure/alias, reason: why, expires: 2027-02-30}]`|`{\"suppressions\": [{\"rule\": \"structure/alias\", \"reason\": \"why\", \"expires\": \"2027-02-30\"}]}`|invalid-value(date) error /suppressions/0/expires value|2027-02-30|\"2027-02-30\"",
        "`facts: {vswitches: {v: 10.0.0.0}}`|`{\"facts\": {\"vswitches\": {\"v\": \"10.0.0.0\"}}}`|invalid-value(cidr) error /facts/vswitches/v value|10.0.0.0|\"10.0.0.0\"",
        "`facts: {instanceTypes: {t: {gpu: -1}}}`|`{\"facts\": {\"instanceTypes\": {\"t\": {\"gpu\": -1}}}}`|invalid-value(quantity) error /facts/instanceTypes/t/gpu value|-1|-1",
        "`facts: {regions: cn-hangzhou}`|`{\"facts\": {\"regions\": \"cn-hangzhou\"}}`|unknown-key(closest) error /facts/regions key|regions|\"regions\"",
        "`facts: {region: 1}`|`{\"facts\": {\"region\": 1}}`|invalid-value(text) error /facts/region value|1|1",
        "`[1]`|`[1]`|invalid-value(root) error  value|[|["
      })
  void isSaidAtItsPlace(String yaml, String json, String finding, String inYaml, String inJson) {
    List<String> ofYaml = Configs.describe(Configs.yaml(yaml));
    assertEquals(finding + " | " + inYaml, ofYaml.getFirst());
    List<String> ofJson = Configs.describe(Configs.read(".easlint.json", json));
    if (!json.startsWith("[")) {
      assertEquals(finding + " | " + inJson, ofJson.getFirst());
    }
  }

  @Test
  void aFileThatIsNoYamlSaysOnlyThat() {
    assertEquals(
        List.of("syntax(indentation) error  value | c"),
        Configs.describe(Configs.yaml("zzz: 1\na:\n   b: 1\n  c: 2\n")));
  }

  @Test
  void aFileThatIsNoJsonNamesTheRuleThatExplainsIt() {
    Config config = Configs.read(".easlint.json", "{\"profile\": \"service\",}");
    assertEquals(List.of("syntax(json) error  value | ,"), Configs.describe(config));
    Finding finding = config.sources().getLast().findings().getFirst();
    assertEquals(
        "the configuration is no JSON here: see `syntax/trailing-comma`",
        Texts.message(finding, Language.ENGLISH));
  }

  @Test
  void aBlockOfKeysIsMarkedByItsKey() {
    String yaml =
        """
        profile:
          service: 1
        suppressions:
          - rule: structure/alias
            files:
              - a.json
        """;
    assertEquals(
        List.of(
            "invalid-value(word) error /profile value | profile",
            "invalid-value(reason) error /suppressions/0 missing | rule"),
        Configs.describe(Configs.yaml(yaml)));
  }

  @Test
  void aMisspeltKeyCanBeRenamed() {
    Config config = Configs.yaml("\"profil\": service\n");
    Finding finding = config.sources().getLast().findings().getFirst();
    assertEquals(Safety.UNSAFE, finding.fixes().getFirst().safety());
    TextEdit edit = finding.fixes().getFirst().edits().getFirst();
    assertEquals("profile", edit.newText());
    assertEquals("profil", config.sources().getLast().document().source().slice(edit.range()));
  }

  @Test
  void everySentenceIsCompleteInBothLanguages() {
    String yaml =
        """
        profil: service
        extends: [stict, other, ./no.yaml]
        include: ["["]
        rules: {x/y: off, containers/reserved-ports: off, structure/alias: loud}
        suppressions: [{rule: structure/alias}, {reason: x, expires: y}]
        facts: {vswitches: {v: w}, instanceTypes: {t: {gpu: x}}}
        extraKeys: [x]
        """;
    List<Finding> findings = Configs.yaml(yaml).sources().getLast().findings();
    assertEquals(14, findings.size(), findings::toString);
    for (Finding finding : findings) {
      for (Language language : Language.values()) {
        String text = Texts.message(finding, language) + Texts.help(finding, language);
        assertFalse(text.contains("{"), text);
      }
    }
  }

  @Test
  void anEmptyConfigurationIsFine() {
    for (String text : List.of("", "# nothing\n", "extends: []\n", "$schema: x.json\n")) {
      assertEquals(List.of(), Configs.describe(Configs.yaml(text)), text);
    }
  }
}
