package easlint.service;

import easlint.text.TextRange;

/**
 * A host that a program is told to listen on.
 *
 * @param host a name or address without brackets and port, as written
 * @param range its place in the shell text
 * @param option the option that gives it
 */
public record ListenAddress(String host, TextRange range, String option) {

  /** {@return whether only the instance itself reaches a program that listens there} */
  public boolean isLoopback() {
    return isLoopback(host);
  }

  static boolean isLoopback(String host) {
    return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
  }
}
