package easlint.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ports that a shell text makes its programs listen on. Only options that mean nothing
 * else count: {@code --db-port} is another server's.
 */
final class ListenPorts {
  private final List<ShellWord> words;
  private final List<ListenPort> found = new ArrayList<>();

  private ListenPorts(List<ShellWord> words) {
    this.words = words;
  }

  static List<ListenPort> of(ShellText text) {
    ListenPorts finder = new ListenPorts(text.words());
    for (int i = 0; i < text.words().size(); i++) {
      finder.look(i);
    }
    return finder.found;
  }

  private void look(int i) {
    ShellWord word = words.get(i);
    int equals = word.text().startsWith("-") ? word.text().indexOf('=') : -1;
    String option = equals < 0 ? word.text() : word.text().substring(0, equals);
    ShellWord value = equals < 0 ? next(i) : word;
    if (value == null || value.isPlaceholder()) {
      return;
    }
    int from = equals < 0 ? 0 : equals + 1;
    switch (option) {
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
          addNumber(option, value, from);
      case "--bind", "-b", "--listen", "--host" -> addAddress(option, value, from);
      case "-p" -> {
        if (followsServer(i)) {
          addNumber(option, value, from);
        }
      }
      case "http.server" -> {
        if (equals < 0 && i > 0 && words.get(i - 1).text().equals("-m")) {
          addNumber("-m http.server", value, 0);
        }
      }
      default -> {}
    }
  }

  /** The next word of the same command, or null. */
  private @Nullable ShellWord next(int i) {
    boolean there = i + 1 < words.size() && words.get(i + 1).command() == words.get(i).command();
    return there ? words.get(i + 1) : null;
  }

  private void addNumber(String option, ShellWord word, int from) {
    int port = number(word.text(), from);
    if (port > 0) {
      found.add(new ListenPort(port, word.part(from, word.text().length()), option));
    }
  }

  /** {@code host:N} with a host that names this machine; another host is a client's target. */
  private void addAddress(String option, ShellWord word, int from) {
    int colon = word.text().lastIndexOf(':');
    if (colon >= from && isOwnAddress(word.text().substring(from, colon))) {
      addNumber(option, word, colon + 1);
    }
  }

  private static boolean isOwnAddress(String host) {
    return switch (host) {
      case "", "0.0.0.0", "::", "[::]", "*", "127.0.0.1", "localhost", "::1", "[::1]" -> true;
      default -> false;
    };
  }

  private boolean followsServer(int i) {
    for (int k = i - 1; k >= 0 && words.get(k).command() == words.get(i).command(); k--) {
      String name = words.get(k).text();
      switch (name.substring(name.lastIndexOf('/') + 1)) {
        case "serve", "streamlit", "uvicorn", "gunicorn", "http-server" -> {
          return true;
        }
        case "run" -> {
          if (k > 0 && words.get(k - 1).text().endsWith("flask")) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** The port at {@code from}, or -1 when the rest of the word is none. */
  private static int number(String text, int from) {
    int length = text.length() - from;
    if (length < 1 || length > 5) {
      return -1;
    }
    int n = 0;
    for (int i = from; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      n = n * 10 + digit;
    }
    return n > 0 && n < 65536 ? n : -1;
  }
}
