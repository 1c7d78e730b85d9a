package easlint.service;

import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ports that a shell text makes its programs listen on. Only options that mean nothing
 * else count: {@code --db-port} is another server's.
 */
final class ListenPorts {
  private final List<ShellWord> arguments;
  private final List<ListenPort> found = new ArrayList<>();
  private int command = -1;
  private boolean flask;
  private boolean server;

  private ListenPorts(List<ShellWord> arguments) {
    this.arguments = arguments;
  }

  static List<ListenPort> of(ShellText text) {
    ListenPorts finder = new ListenPorts(text.arguments());
    for (int i = 0; i < finder.arguments.size(); i++) {
      finder.noteProgram(finder.arguments.get(i));
      ShellOption option = ShellOption.at(finder.arguments, i);
      if (option != null) {
        finder.look(option, i);
      }
    }
    return finder.found;
  }

  private void look(ShellOption option, int i) {
    switch (option.name()) {
      case "--port",
          "--http-port",
          "--http_port",
          "--grpc-port",
          "--grpc_port",
          "--rest_api_port",
          "--server-port",
          "--server_port",
          "--listen-port",
          "--service-port",
          "--server.port" ->
          addNumber(option);
      case "--bind", "-b", "--listen", "--host" -> addAddresses(option);
      case "-p" -> {
        if (server) {
          addNumber(option);
        }
      }
      case "-m" -> {
        if (i + 1 < arguments.size()) {
          addPythonServer(i + 1);
        }
      }
      default -> {}
    }
  }

  private void addNumber(ShellOption option) {
    add(option.value(), option.range(), option.name(), null);
  }

  private void add(String digits, TextRange range, String option, @Nullable String host) {
    int port = number(digits);
    if (port > 0) {
      found.add(new ListenPort(port, range, option, host));
    }
  }

  /** {@code host:N} with a host that names this machine; another host is a client's target. */
  private void addAddresses(ShellOption option) {
    List<ListenEndpoint> endpoints = ListenEndpoint.in(option.value());
    for (int i = 0; i < endpoints.size(); i++) {
      ListenEndpoint endpoint = endpoints.get(i);
      if (endpoint.portStart() >= 0 && isOwnAddress(endpoint.host())) {
        int start = endpoint.portStart();
        int end = endpoint.portEnd();
        String digits = option.value().substring(start, end);
        add(digits, option.part(start, end), option.name(), endpoint.host());
      }
    }
  }

  /** {@code -m http.server N}. */
  private void addPythonServer(int module) {
    boolean server = arguments.get(module).text().equals("http.server");
    ShellWord port = server ? ShellOption.next(arguments, module) : null;
    if (port != null && !port.isPlaceholder() && !port.text().isEmpty()) {
      String digits = port.text();
      add(digits, port.part(0, digits.length()), "-m http.server", null);
    }
  }

  private static boolean isOwnAddress(String host) {
    return switch (host) {
      case "", "0.0.0.0", "::", "*" -> true;
      default -> ListenAddress.isLoopback(host);
    };
  }

  /** Remembers whether the command so far names a server whose {@code -p} is its port. */
  private void noteProgram(ShellWord word) {
    if (word.command() != command) {
      command = word.command();
      flask = false;
      server = false;
    }
    switch (word.baseName()) {
      case "serve", "streamlit", "uvicorn", "gunicorn", "http-server" -> server = true;
      case "flask" -> flask = true;
      case "run" -> server |= flask;
      default -> {}
    }
  }

  /** The port, or -1. A number with a leading zero is octal to some programs: not judged. */
  private static int number(String text) {
    if (text.length() > 5 || text.charAt(0) == '0') {
      return -1;
    }
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      n = n * 10 + digit;
    }
    return n < 65536 ? n : -1;
  }
}
