package easlint.service;

import java.util.ArrayList;
import java.util.List;

/** Finds the hosts that a shell text makes its programs listen on. */
final class ListenAddresses {
  private ListenAddresses() {}

  /** {@return the hosts that are written out; {@code :8000} names none} */
  static List<ListenAddress> of(ShellText text) {
    List<ListenAddress> out = new ArrayList<>();
    List<ShellOption> options = text.options();
    for (int i = 0; i < options.size(); i++) {
      if (namesAddress(options.get(i).name())) {
        addHosts(out, options.get(i));
      }
    }
    return out;
  }

  private static boolean namesAddress(String option) {
    return switch (option) {
      case "--host", "--bind", "-b", "--listen", "--address", "--server.address" -> true;
      default -> false;
    };
  }

  private static void addHosts(List<ListenAddress> out, ShellOption option) {
    List<ListenEndpoint> endpoints = ListenEndpoint.in(option.value());
    for (int i = 0; i < endpoints.size(); i++) {
      ListenEndpoint endpoint = endpoints.get(i);
      if (!endpoint.host().isEmpty()) {
        int end = endpoint.hostStart() + endpoint.host().length();
        out.add(
            new ListenAddress(
                endpoint.host(), option.part(endpoint.hostStart(), end), option.name()));
      }
    }
  }
}
