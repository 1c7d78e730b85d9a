package easlint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListenPortsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port",
        "--http-port",
        "--http_port",
        "--grpc-port",
        "--grpc_port",
        "--rest_api_port",
        "--server-port",
        "--server_port",
        "--listen-port",
        "--service-port",
        "--server.port",
      })
  void everyOptionOfAPort(String option) {
    for (String form : new String[] {" 8080", "=8080", " '8080'", "=\"8080\"", " 8\"08\"0"}) {
      String text = "python app.py " + option + form + " --debug";
      assertEquals("8080 " + option, ports(text), text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--bind", "-b", "--listen", "--host"})
  void everyOptionOfAnAddress(String option) {
    for (String host :
        new String[] {"", "0.0.0.0", "::", "[::]", "*", "127.0.0.1", "localhost", "::1", "[::1]"}) {
      for (String joint : new String[] {" ", "="}) {
        String text = "x " + option + joint + "'" + host + ":8080'";
        String bare = host.replace("[", "").replace("]", "");
        assertEquals("8080 " + option + " @" + bare, ports(text), text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "flask run -p 8080 # 8080 -p",
        "flask --app x run -p 8080 # 8080 -p",
        "python -m flask run -p=8080 # 8080 -p",
        "npx serve -p 8080 # 8080 -p",
        "/usr/bin/streamlit run app.py -p 8080 # 8080 -p",
        "uvicorn a:b -p 8080 # 8080 -p",
        "gunicorn -w 2 -p 8080 # 8080 -p",
        "http-server -p 8080 # 8080 -p",
        "python -m http.server 8080 # 8080 -m http.server",
        "python3 -u -m 'http.server' '8080' # 8080 -m http.server",
        "x --bind 127.0.0.1:8080,0.0.0.0:9090 # 8080 --bind @127.0.0.1; 9090 --bind @0.0.0.0",
        "x --port 1 && y --port 65535 # 1 --port; 65535 --port",
        "bash -c 'x --port 8080' # 8080 --port",
        "cd /a; exec bash -lc \"x --port \\\"8080\\\"\" # 8080 --port",
        "x --port 18080 # 18080 --port",
        "x --port 8080 > --port # 8080 --port",
      })
  void alsoListens(String text, String expected) {
    assertEquals(expected, ports(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x --port",
        "x --port=",
        "x --port ''",
        "x --port 0",
        "x --port 65536",
        "x --port 99999999999",
        "x --port 080",
        "x --port 08080",
        "x --port 80a",
        "x --port -80",
        "x --port 8080.0",
        "x --port ８０８０",
        "x --port $PORT",
        "x --port ${PORT:-8080}",
        "x --port $(echo 8080)",
        "x --port <8080>",
        "x --port && 8080",
        "x --port\n8080",
        "x --port > 8080",
        "x # --port 8080",
        "echo '--port 8080'",
        "cat <<EOF\n--port 8080\nEOF",
        "x --db-port 8080",
        "x --redis-port=8080",
        "x --master_port=8080",
        "x --ports 8080",
        "x -port 8080",
        "x --PORT 8080",
        "PORT=8080 x",
        "docker run -p 8080",
        "pytest -p 8080",
        "x run -p 8080",
        "flask routes -p 8080",
        "flask run && x -p 8080",
        "python serve.py -p 8080",
        "x --bind 0.0.0.0",
        "x --bind 8080",
        "x --listen 8080",
        "x --host ::1",
        "x --host ::",
        "x --host db.example.com:8080",
        "x --host 10.0.0.1:8080",
        "x --host redis:8080",
        "x --bind unix:/run/8080",
        "x --bind tcp://0.0.0.0:8080",
        "x --bind $HOST:8080",
        "x --bind [::1:8080",
        "x --bind [::1]8080",
        "x --bind 0.0.0.0:",
        "x --bind 0.0.0.0:080",
        "x --address 0.0.0.0:8080",
        "x -m http.server",
        "x -m http.server --bind 8080",
        "x http.server 8080",
        "x -m http.server && 8080",
        "x --server.port",
        "x --model.port 8080",
      })
  void doesNotListen(String text) {
    assertEquals("", ports(text));
  }

  private static String ports(String text) {
    ShellText shell = ShellText.of(text);
    for (ListenPort port : shell.listenPorts()) {
      String digits = text.substring(port.range().start(), port.range().end());
      assertEquals(Integer.toString(port.port()), digits.replace("\"", ""), text);
      assertTrue(Character.isDigit(digits.charAt(0)), text);
      assertTrue(Character.isDigit(digits.charAt(digits.length() - 1)), text);
    }
    return shell.listenPorts().stream()
        .map(p -> p.port() + " " + p.option() + (p.host() == null ? "" : " @" + p.host()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--host", "--bind", "-b", "--listen", "--address", "--server.address"})
  void addressesWithAndWithoutPort(String option) {
    for (String value : new String[] {"localhost", "localhost:80", "'localhost:80'"}) {
      for (String joint : new String[] {" ", "="}) {
        assertEquals("localhost! " + option, addresses("x " + option + joint + value));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "x -b 127.0.0.1:80 # 127.0.0.1! -b",
        "x -b ::1 # ::1! -b",
        "x -b [::1]:80 # ::1! -b",
        "x -b ::1:80 # ::1! -b",
        "x -b 0.0.0.0 # 0.0.0.0 -b",
        "x -b :: # :: -b",
        "x -b '*:80' # * -b",
        "x -b fe80::1 # fe80::1 -b",
        "x -b localhost.example.com # localhost.example.com -b",
        "x -b 127.0.0.1,0.0.0.0:80 # 127.0.0.1! -b; 0.0.0.0 -b",
        "sh -c 'x --host localhost' # localhost! --host",
      })
  void addresses(String text, String expected) {
    assertEquals(expected, addresses(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x --listen --port 80",
        "x --bind :80",
        "x -b 16",
        "x -b unix:/run/x",
        "x -b /dev/x",
        "x -b $HOST:80",
        "x -b <host>",
        "x --db-host localhost",
        "x --hostname localhost",
        "x -h localhost",
        "x --host",
        "x -b ,",
      })
  void noAddresses(String text) {
    assertEquals("", addresses(text));
  }

  private static String addresses(String text) {
    ShellText shell = ShellText.of(text);
    for (ListenAddress address : shell.listenAddresses()) {
      assertEquals(
          address.host(), text.substring(address.range().start(), address.range().end()), text);
    }
    return shell.listenAddresses().stream()
        .map(a -> a.host() + (a.isLoopback() ? "!" : "") + " " + a.option())
        .collect(Collectors.joining("; "));
  }

  @Test
  void theHostIsUnknownWhereTheOptionNamesAPortOnly() {
    ListenPort port = ShellText.of("x --host 0.0.0.0 --port 80").listenPorts().getFirst();
    assertEquals(null, port.host());
  }
}
