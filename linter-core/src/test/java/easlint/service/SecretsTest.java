package easlint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.schema.table.SettingTable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys, passwords and names that might hold them. All made up. */
class SecretsTest {
  /** Written in two parts so that no scanner takes this file for a leak. */
  private static final String KEY = "LT" + "AI5tExampleExample012345";

  @Test
  void accessKeysAreFoundAnywhere() {
    assertEquals(KEY, keys(KEY));
    assertEquals(KEY, keys("export AK=" + KEY + " && x"));
    assertEquals(KEY, keys("\"" + KEY + "\""));
    assertEquals(KEY, keys("AK_" + KEY + "_x"));
    assertEquals(KEY, keys("密钥" + KEY + "。"));
    assertEquals(KEY + " " + KEY, keys(KEY + ":" + KEY));
    assertEquals("LT" + "AI0123456789ab", keys("LT" + "AI0123456789ab"));
    assertEquals(KEY, keys("LT" + "AI " + KEY));
  }

  @Test
  void otherTextIsNoAccessKey() {
    assertEquals("", keys(""));
    assertEquals("", keys("LT" + "AI"));
    assertEquals("", keys("LT" + "AI0123456789a"));
    assertEquals("", keys("x" + KEY));
    assertEquals("", keys("9" + KEY));
    assertEquals("", keys("lt" + "ai5tExampleExample012345"));
    assertEquals("", keys("LT" + "AI-5tExampleExample"));
    assertEquals("", keys("LT" + "AI0123456789é23"));
    assertEquals("", keys("xLT" + "AI" + KEY));
  }

  private static String keys(String text) {
    return AccessKeys.find(text).stream()
        .map(range -> text.substring(range.start(), range.end()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TOKEN",
        "HF_TOKEN",
        "token",
        "hf-token",
        "hf.token",
        "hfToken",
        "HFToken",
        "TOKEN_LIMIT",
        "SECRET",
        "CLIENT_SECRET_V2",
        "PASSWORD",
        "db_password",
        "dbPassword",
        "PASSWD",
        "MYSQL_PWD",
        "APIKEY",
        "openaiApikey",
        "CREDENTIAL",
        "AWS_CREDENTIALS",
        "API_KEY",
        "OPENAI_API_KEY",
        "apiKey",
        "APIKey",
        "openAIApiKey",
        "ACCESS_KEY",
        "ACCESS_KEY_ID",
        "accessKeyId",
        "PRIVATE_KEY",
        "ssh.private.key",
        "_TOKEN_",
        "x__TOKEN",
        "api--key",
      })
  void namesOfSecrets(String name) {
    assertTrue(SecretName.isSecret(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "_",
        "MAX_TOKENS",
        "TOKENIZERS_PARALLELISM",
        "TOKENIZER",
        "tokens",
        "maxTokens",
        "TOKENS_SECRETS",
        "SECRETARY",
        "PASSWORDLESS",
        "KEY",
        "KEY_API",
        "PUBLIC_KEY",
        "CACHE_KEY",
        "API_BASE_KEY",
        "ACCESS",
        "API",
        "APIKEYS",
        "API_KEYS",
        "KEYBOARD",
        "OLDPWD",
        "PWDS",
        "tOKEN",
        "CUDA_VISIBLE_DEVICES",
        "MONKEY",
        "API_MONKEY",
      })
  void namesOfOthers(String name) {
    assertFalse(SecretName.isSecret(name));
  }

  @Test
  void whatTheSchemaCallsSecretIsSecretByName() {
    Set<String> names = new TreeSet<>();
    for (String line : SettingTable.lines()) {
      String[] columns = line.split("\\|", -1);
      if (columns[3].contains("X")) {
        names.add(columns[0].substring(columns[0].lastIndexOf('/') + 1));
        for (String alias : columns[4].split(" ", -1)) {
          names.add(alias.substring(alias.lastIndexOf('/') + 1));
        }
      }
    }
    names.remove("");
    assertTrue(names.containsAll(List.of("token", "dockerAuth", "credential")), names::toString);
    for (String name : names) {
      assertTrue(SecretName.isSecretKey(name), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "token",
        "credential.api.list",
        "metadata.token",
        "docker_auth",
        "--docker-auth",
        "decryptionKey",
        "Authorization",
        "x-oss-signature",
        "SSH_PASSPHRASE",
      })
  void keysOfSecrets(String key) {
    assertTrue(SecretName.isSecretKey(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generate_token",
        "rpc.generate_token",
        "auth",
        "auth_docker",
        "encryption_key",
        "tokens",
        "credentials.d",
        "",
        ".",
      })
  void keysOfOthers(String key) {
    assertFalse(SecretName.isSecretKey(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hunter2",
        "abcdef",
        "hf_abcdefgh",
        "p@ss word",
        "a1b2/c3d4==",
        "12345a",
        "1.2.3.4x",
        "True-ish",
        "-abcdef",
        "$abc-def",
        "~abcdef",
        "1-2-3-4",
        "密码密码密码",
        "e12345",
        "x/y/z.w",
      })
  void literalSecrets(String value) {
    assertTrue(SecretName.isLiteral(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abcde",
        "123456",
        "-4096000",
        "+123456",
        "1234.56",
        "1.5e-10",
        "true",
        "FALSE",
        "/run/secrets/x",
        "./token.txt",
        "../token",
        "~/.token",
        "https://id.example.com/token",
        "kbs://x/y",
        "file:///x",
        "${TOKEN}",
        "x-${TOKEN}",
        "{{ token }}",
        "<token>",
        "<your token>",
        "your-token",
        "YOUR_TOKEN",
        "xxxxxx",
        "******",
        "$TOKEN",
        "$(TOKEN)",
        "替换为您的密钥",
        "{token}",
      })
  void noLiteralSecrets(String value) {
    assertFalse(SecretName.isLiteral(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"user:pass", "u:p", "user@1234:p:w:d", "robot$ci:a b", "用户:密码", "abc:d", "ab:cd"})
  void loginsForARegistry(String login) {
    assertTrue(DockerAuth.isLogin(base64(login)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"userpass", ":pass", "user:", ":", "us\ner:pass", "user:pa\u0000ss", "\u007f:x"})
  void noLoginsEvenInBase64(String login) {
    assertFalse(DockerAuth.isLogin(base64(login)));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user:pass",
        "",
        "dXNlcjpwYXNz=",
        "YWJjOmQ",
        "YWI6Y2Q",
        "YWJj Om",
        "dXNlcjpwYXNz ",
        " dXNlcjpwYXNz",
        "dXNlcjpwYXNz\n",
        "dXNl\ncjpwYXN",
        "dXNlcjpwYXN*",
        "====",
        "YWI6__8=",
        "/zo6/w==",
      })
  void noBase64(String text) {
    assertFalse(DockerAuth.isLogin(text));
  }

  @Test
  void theFormsOfTheTableAreLoginsWhenPadded() {
    assertTrue(DockerAuth.isLogin("dXNlcjpwYXNz"));
    assertTrue(DockerAuth.isLogin("YWJjOmQ="));
    assertTrue(DockerAuth.isLogin("YWI6Y2Q="));
  }
}
