package easlint.cli;

import java.util.ArrayList;
import java.util.List;

/** Puts made-up secrets into texts. */
enum SecretPlanter {
  /** Behind the first brace; most also stand where a rule finds them wrong or misplaced. */
  IN_FRONT {
    @Override
    String plant(String text) {
      int brace = text.indexOf('{');
      return text.substring(0, brace + 1) + MEMBERS + text.substring(brace + 1);
    }
  },

  /** In every object, wherever it stands. */
  IN_OBJECTS {
    @Override
    String plant(String text) {
      return inserted(text, bracesOutsideStrings(text), FEW_MEMBERS);
    }
  },

  /** At the beginning of every text that is a value. */
  IN_STRINGS {
    @Override
    String plant(String text) {
      return inserted(text, startsOfValues(text), WORDS);
    }
  },

  /** In a comment on every line, and behind the end. */
  IN_COMMENTS {
    @Override
    String plant(String text) {
      return text.replace("\n", COMMENT + "\n") + COMMENT;
    }
  },

  /** The first key is not closed, so that all that follows is out of place. */
  IN_RUINS {
    @Override
    String plant(String text) {
      int brace = text.indexOf('{');
      return text.substring(0, brace + 1) + "\"x: 1,\n" + MEMBERS + text.substring(brace + 1);
    }
  };

  private static final String LONG =
      "Kx4LongQbw82nVcR7tYuZ3oPaS5dFgH6jKlQ1wEr9TyU8iOp0LkJhGfDsAzXcVbNm2Qw3Er4Ty5Ui6Op7As8Df9Gh";

  /** All that is planted somewhere. */
  static final List<String> SECRETS =
      List.of(
          LONG,
          "Zq7TokenVx81kP",
          "ZG9ja2VyOlhrOW1Rc0E3",
          "Hn4GitPwRt62wL",
          "Bd5EnvPwKs93vM",
          "Jf8CredXy70pQz",
          "Wm2DeepLr45tNu",
          "Gc6UrlPwEo17hBa",
          "Ty3DecKeyUi58nSd",
          "Rv9AkSecFp24jXc",
          "LTAI5tQw8ErTyUiOp",
          "LTAI4gKeyNameZxCv",
          "Xs1NoteQj36mWk",
          "Pd2CmdPwVb64yTe",
          "Fo5FlagKeGm29sIu",
          "Lu7QuotEd Nc53xRa",
          "Ek8HeadErBz71qWo",
          "739184620518");

  private static final String MEMBERS =
      """
      "token": "Zq7TokenVx81kP", "dockerAuth": "ZG9ja2VyOlhrOW1Rc0E3",
      "docker_auth": "ZG9ja2VyOlhrOW1Rc0E3", "token": ["Zq7TokenVx81kP"],
      "credential": {"token": "Jf8CredXy70pQz", "api": {"list": ["Wm2DeepLr45tNu"]}},
      "oss_credentials": {"accessKeySecret": "Rv9AkSecFp24jXc", "id": "LTAI5tQw8ErTyUiOp"},
      "metadata": {"token": "Zq7TokenVx81kP", "dockerAuth": {"a": "ZG9ja2VyOlhrOW1Rc0E3"},
        "name": "LTAI5tQw8ErTyUiOp", "instance": "LTAI5tQw8ErTyUiOp"},
      "LTAI4gKeyNameZxCv": 1, "password": 739184620518, "processor": "token: %1$s",
      "model_config": "{\\"token\\": \\"%1$s\\", \\"x\\": 1}",
      "storage": [{"mount_path": "/mnt", "git": {"password": "Hn4GitPwRt62wL",
        "repo": "http://user:Gc6UrlPwEo17hBa@example.com/x.git"}}],
      "confidential": {"decryption_key": "Ty3DecKeyUi58nSd"},
      "containers": [{"image": "LTAI5tQw8ErTyUiOp", "dockerAuth": "ZG9ja2VyOlhrOW1Rc0E3",
        "command": ["serve", "--api-key", "Fo5FlagKeGm29sIu", "--token=%1$s"],
        "script": "export DB_PASSWORD=Pd2CmdPwVb64yTe && API_TOKEN=\\"Lu7QuotEd Nc53xRa\\" serve"
        "env": [{"name": "DB_PASSWORD", "value": "Bd5EnvPwKs93vM"},
          {"name": "apiKey", "value": "Bd5EnvPwKs93vM"}, {"value": "x LTAI5tQw8ErTyUiOp"}]}],
      // "token": "Xs1NoteQj36mWk"
      "model_path": "http://user:Gc6UrlPwEo17hBa@example.com/m",
      """
          .formatted(LONG);

  private static final String FEW_MEMBERS =
      """
      "token": "Zq7TokenVx81kP", "apiKey": ["Bd5EnvPwKs93vM"], "name": "DB_PASSWORD",
      "value": "Bd5EnvPwKs93vM", "credentials": {"a": "Jf8CredXy70pQz"},
      """;

  private static final String WORDS =
      "LTAI5tQw8ErTyUiOp http://user:Gc6UrlPwEo17hBa@example.com/ --password Fo5FlagKeGm29sIu"
          + " DB_PASSWORD='Lu7QuotEd Nc53xRa' -H 'Authorization: Bearer Ek8HeadErBz71qWo' ";

  private static final String COMMENT =
      " // \"token\": \"Xs1NoteQj36mWk\", DB_PASSWORD=Pd2CmdPwVb64yTe --api-key Fo5FlagKeGm29sIu";

  /** {@return the text with secrets in it} */
  abstract String plant(String text);

  private static String inserted(String text, List<Integer> places, String what) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int place : places) {
      out.append(text, from, place).append(what);
      from = place;
    }
    return out.append(text, from, text.length()).toString();
  }

  private static List<Integer> bracesOutsideStrings(String text) {
    List<Integer> places = new ArrayList<>();
    boolean inString = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inString ^= c == '"' && (i == 0 || text.charAt(i - 1) != '\\');
      if (c == '{' && !inString) {
        places.add(i + 1);
      }
    }
    return places;
  }

  private static List<Integer> startsOfValues(String text) {
    List<Integer> places = new ArrayList<>();
    char before = ' ';
    boolean inString = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
        inString = !inString;
        if (inString && (before == ':' || before == '[')) {
          places.add(i + 1);
        }
      }
      before = c > ' ' ? c : before;
    }
    return places;
  }
}
