package easlint.service;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a container image's address.
 *
 * @param registry host, with a port if it has one; null when the address names none
 * @param region the region of a regional Alibaba Cloud registry, or null: another registry, or one
 *     for all regions (global acceleration)
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
   * The region in {@code registry[-vpc].REGION.aliyuncs.com}, {@code
   * NAME-registry[-vpc].REGION.cr.aliyuncs.com} and {@code
   * crpi-ID[-vpc].REGION.personal.cr.aliyuncs.com}, the address forms in the documentation of
   * Container Registry.
   */
  private static @Nullable String region(String registry) {
    int colon = registry.indexOf(':');
    String host = (colon < 0 ? registry : registry.substring(0, colon)).toLowerCase(Locale.ROOT);
    int dot = host.indexOf('.');
    int second = host.indexOf('.', dot + 1);
    if (second < 0) {
      return null;
    }
    String name = withoutNetwork(host.substring(0, dot));
    boolean regional =
        switch (host.substring(second)) {
          case ".aliyuncs.com" -> name.equals("registry");
          case ".cr.aliyuncs.com" -> name.endsWith("-registry");
          case ".personal.cr.aliyuncs.com" -> name.startsWith("crpi-");
          default -> false;
        };
    String region = host.substring(dot + 1, second);
    return regional && region.indexOf('-') > 0 ? region : null;
  }

  private static String withoutNetwork(String name) {
    int end = name.length();
    end -= name.endsWith("-vpc") ? 4 : name.endsWith("-internal") ? 9 : 0;
    return name.substring(0, end);
  }
}
