package easlint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import easlint.json.Document;
import easlint.text.Source;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMaskerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'token': 'S'}",
        "{'tok\\u0065n': 'S'}",
        "{'dockerAuth': 'S'}",
        "{'docker_auth': 'S'}",
        "{'storage': [{'git': {'username': 'u', 'password': 'S'}}]}",
        "{'confidential': {'decryption_key': 'S'}}",
        "{'credential': {'anything': {'below': ['S']}, 'generate_token': 'true'}}",
        "{'credential.token': 'S'}",
        "{'env': [{'name': 'DB_PASSWORD', 'value': 'S'}]}",
        "{'env': [{'value': 'S', 'name': 'apiKey'}]}",
        "{'env': [{'name': 'access-key', 'value': 'S'}, {'name': 'MAX_TOKENS', 'value': '4096'}]}",
        "{'env': [{'name': 'my.private.key', 'value': 'S'}]}",
        "{'env': [{'name': 'TOKENIZERS_PARALLELISM', 'value': 'false'}], 'token': 'S'}",
        "{'token': 'S', 'env': [{'name': 'TOKEN_LIMIT', 'value': '4096'}]}",
        "{'token': 'S', 'dockerAuth': '', 'password': '${PASSWORD}', 'docker_auth': '<your auth>'}",
        "{'token': 'S'",
        "'token': 'S', 'cloud': {}",
        "{'token': {'deep': ['S']}, 'generate_token': 'true'}",
        "{'oss': {'accessKeySecret': 'S', 'bucket': 'b'}}",
        "{'meta': {'credentials': {'user': 'S'}}}",
        "{ // 'token': 'S',\n 'generate_token': 'yes-please'}",
      })
  void findsTheSecretAndNothingElse(String text) {
    String secret = "s3cret-Value";
    assertEquals(
        List.of(secret), secrets(text.replace("'S'", "'" + secret + "'").replace('\'', '"')));
  }

  @Test
  void findsKeyIdsAnywhere() {
    assertEquals(List.of("LTAI5tAbCdEfGhIj"), secrets("{\"command\": \"x LTAI5tAbCdEfGhIj y\"}"));
    assertEquals(List.of("LTAI5tAbCdEfGhIj"), secrets("{} trailing LTAI5tAbCdEfGhIj"));
    assertEquals(List.of(), secrets("{\"command\": \"LTAI5tAbCdEfGh\"}"));
  }

  @Test
  void findsAssignmentsInCommands() {
    assertEquals(
        List.of("hunter22", "sk-123456"),
        secrets("{\"script\": \"export DB_PASSWORD=hunter22; x --api-key=sk-123456 y=longer\"}"));
    assertEquals(
        List.of(), secrets("{\"script\": \"x --token=$TOKEN --token-limit=4096 --pwd=abc\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'script': 'export DB_PASSWORD=\\\"§\\\" && x'}",
        "{'script': 'DB_PASSWORD=~§~ x'}",
        "{'script': 'x --token § --port 8000'}",
        "{'script': 'x --token \\\"§\\\" --port 8000'}",
        "{'script': 'x --token=$TOKEN --api-key §'}",
        "{'args': ['--token', '§', '--verbose']}",
        "{'args': ['--token',\n '§']}",
        "{'args': ['--token=§', '--token', '--api-key', 'false']}",
        "{'script': 'curl -H \\\"Authorization: Bearer §\\\" host'}",
        "{'script': 'curl https://host/a?token=§&b=c'}",
        "{'script': 'curl https://host/a?x-oss-signature=§'}",
        "{'config': '{\\\"token\\\": \\\"§\\\", \\\"a\\\": 1}'}",
        "{'config': 'token: §'}",
        "{'token' '§'}",
        "{'token' = '§'}",
        "{'env': [{'name': 'DB_PASSWORD', 'value' '§'}]}",
        "{'env': [{'name': 'DB_PASSWORD' 'value': '§'}, {'name': 'A', 'value': 'some model'}]}",
        "{'image': 'registry/api-token:1.4-py310', 'token': '§'}",
        "TOKEN='§'",
        "env:\n- name: DB_PASSWORD\n  value: §\n",
        "[{'token': '§'}]",
        "{'a': 'https://§@example.com/x.git'}",
        "{'a': 'https://§:@example.com/x.git'}",
      })
  void findsTheSecretInACommandAndInBrokenText(String text) {
    String secret = "s3cret-Value";
    String planted = text.replace("§", secret).replace('\'', '"').replace('~', '\'');
    assertEquals(List.of(secret), secrets(planted));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$ecret", "${DB_PASSWORD:-hunter22}", "$(echo hunter22)", "${a", "/run/x"})
  void whatLooksLikeAPlaceholderMayBeASecret(String value) {
    assertEquals(List.of(value), secrets("{\"token\": \"" + value + "\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "$DB_PASSWORD", "${password}", "$(TOKEN)", "{{ token }}", "<yours>", "true"})
  void placeholdersAreShown(String value) {
    assertEquals(List.of(), secrets("{\"token\": \"" + value + "\"}"));
  }

  @Test
  void findsAllStringsOfASecretListWithoutATree() {
    assertEquals(List.of("abc", "def"), secrets("] token: ['abc', ['def']], x: ['y']"));
    assertEquals(List.of("abc"), secrets("] 'name': 'DB_PASSWORD', 'value': 'abc'"));
    assertEquals(List.of("abc"), secrets("] token: ['abc"));
    assertEquals(List.of(), secrets("] token: "));
  }

  @Test
  void findsPasswordsInAddresses() {
    assertEquals(List.of("pass@word"), secrets("{'a': 'https://user:pass@word@host/x:y@z.git'}"));
    assertEquals(List.of("word"), secrets("pull http://:word@host and http://host:80/a@b"));
    assertEquals(List.of(), secrets("ssh://git@host ://:@ https://user:${PASSWORD}@host"));
  }

  @Test
  void findsNumbersThatMayBePasswords() {
    assertEquals(List.of("83920173"), secrets("{\"token\": 83920173, \"password\": 1234}"));
  }

  @Test
  void findsSecretsOutsideTheTree() {
    assertEquals(List.of("abc"), secrets("{} {\"token\": \"abc\", \"tokens\": \"x\"}"));
    assertEquals(List.of("abc\\\"d"), secrets("{}, 'password' :\n 'abc\\\"d'"));
    assertEquals(List.of("abc"), secrets("] dockerAuth: abc, mytoken: x"));
    assertEquals(List.of(), secrets("{} token"));
    assertEquals(List.of("a"), secrets("{} \"token\": \"a"));
  }

  @Test
  void findsSecretsOfATextThatIsTooLargeToRead() {
    Source source = Source.of("a.json", "{\"token\": \"abc\"}");
    Document unread = new Document(source, null, List.of(), 0);
    assertEquals("abc", source.slice(SecretMasker.of(unread).places().getFirst()));
  }

  @Test
  void oneMaskForASecretInASecret() {
    assertEquals(List.of("x LTAI5tAbCdEfGhIj"), secrets("{\"token\": \"x LTAI5tAbCdEfGhIj\"}"));
  }

  private static List<String> secrets(String text) {
    Document document = Samples.document("a.json", text);
    List<String> found = new ArrayList<>();
    for (TextRange range : SecretMasker.of(document).places()) {
      found.add(document.source().slice(range));
    }
    return found;
  }
}
