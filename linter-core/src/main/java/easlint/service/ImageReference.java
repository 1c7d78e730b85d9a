package easlint.service;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a container image's address.
 *
 * @param registry host, with a port if it has one; null when the address names none
 * @param region the region of a regional Alibaba Cloud registry, or null
 * @param repository the path behind the registry, without tag and digest
 * @param tag the tag, or null
 * @param digest the digest with its algorithm, or null
 */
public record ImageReference(
    @Nullable String registry,
    @Nullable String region,
    String repository,
    @Nullable String tag,
    @Nullable String digest) {

  /** {@return the parts of an address; of any text, whether a registry would take it or not} */
  public static ImageReference of(String text) {
    int at = text.indexOf('@');
    String digest = at < 0 ? null : text.substring(at + 1);
    String rest = at < 0 ? text : text.substring(0, at);
    int colon = rest.lastIndexOf(':');
    boolean tagged = colon > rest.lastIndexOf('/');
    String tag = tagged ? rest.substring(colon + 1) : null;
    String path = tagged ? rest.substring(0, colon) : rest;
    int slash = path.indexOf('/');
    String first = slash < 0 ? "" : path.substring(0, slash);
    boolean hasRegistry =
        first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost");
    String registry = hasRegistry ? first : null;
    return new ImageReference(
        registry, region(first), hasRegistry ? path.substring(slash + 1) : path, tag, digest);
  }

  /** {@return the first part of the repository, or null when it has one part only} */
  public @Nullable String namespace() {
    int slash = repository.indexOf('/');
    return slash < 0 ? null : repository.substring(0, slash);
  }

  /**
   * The region in {@code registry[-vpc].REGION.aliyuncs.com} and {@code
   * NAME-registry[-vpc].REGION.cr.aliyuncs.com}.
   */
  private static @Nullable String region(String host) {
    int colon = host.indexOf(':');
    String name = colon < 0 ? host : host.substring(0, colon);
    String suffix = name.endsWith(".cr.aliyuncs.com") ? ".cr.aliyuncs.com" : ".aliyuncs.com";
    if (!name.endsWith(suffix)) {
      return null;
    }
    String front = name.substring(0, name.length() - suffix.length());
    int dot = front.indexOf('.');
    boolean regional =
        dot > 0 && front.indexOf('.', dot + 1) < 0 && front.lastIndexOf("registry", dot) >= 0;
    return regional && dot + 1 < front.length() ? front.substring(dot + 1) : null;
  }
}
