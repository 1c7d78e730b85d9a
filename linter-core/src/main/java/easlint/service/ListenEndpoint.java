package easlint.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host, a port, or both, as options of servers take them: {@code 0.0.0.0}, {@code :8000}, {@code
 * [::1]:8000}.
 *
 * @param host the host without brackets; empty when there is none
 * @param hostStart the offset of the host in the option's value
 * @param portStart the offset of the port's digits in the option's value, -1 without a port
 * @param portEnd the offset behind them
 */
record ListenEndpoint(String host, int hostStart, int portStart, int portEnd) {

  /**
   * {@return the endpoints in a comma-separated value; what is none, {@code unix:/x}, is left out}
   */
  static List<ListenEndpoint> in(String value) {
    List<ListenEndpoint> out = new ArrayList<>();
    for (int at = 0; at < value.length(); ) {
      int comma = value.indexOf(',', at);
      int end = comma < 0 ? value.length() : comma;
      ListenEndpoint endpoint = end > at ? parse(value, at, end) : null;
      if (endpoint != null) {
        out.add(endpoint);
      }
      at = end + 1;
    }
    return out;
  }

  private static @Nullable ListenEndpoint parse(String value, int from, int to) {
    if (value.charAt(from) == '[') {
      int close = value.indexOf(']', from);
      return close < 0 || close >= to ? null : make(value, from + 1, close, close + 1, to);
    }
    int colon = value.lastIndexOf(':', to - 1);
    if (colon < from) {
      return make(value, from, to, to, to);
    }
    String front = value.substring(from, colon);
    boolean several = front.indexOf(':') >= 0;
    boolean withPort = !several || front.equals("::") || front.equals("::1");
    int hostEnd = withPort ? colon : to;
    return make(value, from, hostEnd, hostEnd, to);
  }

  /** An endpoint of a host and a colon with digits, or nothing, behind it. */
  private static @Nullable ListenEndpoint make(
      String value, int from, int hostEnd, int tail, int to) {
    String host = value.substring(from, hostEnd);
    boolean port = tail < to;
    boolean broken = port && (value.charAt(tail) != ':' || !isDigits(value, tail + 1, to));
    if (broken || !isHost(host) || (!port && isDigits(host, 0, host.length()))) {
      return null;
    }
    return new ListenEndpoint(host, from, port ? tail + 1 : -1, port ? to : -1);
  }

  private static boolean isDigits(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.charAt(i) < '0' || s.charAt(i) > '9') {
        return false;
      }
    }
    return to > from;
  }

  private static boolean isHost(String host) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (!Character.isLetterOrDigit(c) && ".-_:*".indexOf(c) < 0) {
        return false;
      }
    }
    return host.indexOf(':') < 0 || isIpv6(host);
  }

  private static boolean isIpv6(String host) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (Character.digit(c, 16) < 0 && c != ':' && c != '.') {
        return false;
      }
    }
    return true;
  }
}
