package easlint.rego;

import org.jspecify.annotations.Nullable;

/** Functions for IP networks. */
final class NetworkFunctions {
  private NetworkFunctions() {}

  static @Nullable Value apply(Builtin builtin, Value[] arguments) {
    return switch (builtin) {
      case NET_CIDR_CONTAINS, NET_CIDR_OVERLAP ->
          BooleanValue.of(network(arguments[0]).contains(networkOrAddress(arguments[1])));
      case NET_CIDR_INTERSECTS ->
          BooleanValue.of(network(arguments[0]).intersects(network(arguments[1])));
      case NET_CIDR_IS_VALID -> BooleanValue.of(isNetwork(arguments[0]));
      default -> throw Builtins.notInGroup(builtin);
    };
  }

  private static boolean isNetwork(Value value) {
    return value.kind() == Value.Kind.STRING && IpNetwork.parse(value.text()) != null;
  }

  private static IpNetwork network(Value value) {
    IpNetwork network = IpNetwork.parse(Arguments.string(value));
    if (network == null) {
      throw new BuiltinError("no network in CIDR notation: " + value.text());
    }
    return network;
  }

  /** {@return a network, or the network of one address} */
  private static IpNetwork networkOrAddress(Value value) {
    String text = Arguments.string(value);
    byte[] address = text.indexOf('/') < 0 ? IpAddress.parse(text) : null;
    return address == null ? network(value) : IpNetwork.ofAddress(address);
  }
}
