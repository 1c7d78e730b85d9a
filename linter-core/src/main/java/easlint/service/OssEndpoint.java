package easlint.service;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The host of OSS in an endpoint, as the documentation of OSS lists them (regions and endpoints).
 *
 * @param form what kind of endpoint it is
 * @param region the region's id; null when the endpoint serves all regions or names its region in
 *     another way
 * @param internal whether it is reached from within its region only
 * @param finance whether it is one of the finance cloud
 */
public record OssEndpoint(Form form, @Nullable String region, boolean internal, boolean finance) {
  private static final String DOMAIN = ".aliyuncs.com";

  /** The kinds of endpoints, and of texts that are none. */
  public enum Form {
    /** {@code oss-cn-hangzhou.aliyuncs.com}, {@code oss-cn-hangzhou-internal.aliyuncs.com}. */
    REGIONAL,
    /** {@code oss-accelerate.aliyuncs.com}, {@code oss-accelerate-overseas.aliyuncs.com}. */
    ACCELERATE,
    /** IPv4 and IPv6: {@code cn-hangzhou.oss.aliyuncs.com}. */
    DUAL_STACK,
    /** One of the others with the name of a bucket in front. */
    WITH_BUCKET,
    /** Another host: of one's own domain, or of a kind that is not known here. */
    OTHER,
    /** No host name: it has a scheme, a port, a path, blanks. */
    NO_HOST
  }

  /** {@return what a text says about an endpoint; any text says something} */
  public static OssEndpoint of(String text) {
    String host = text.toLowerCase(Locale.ROOT);
    if (!isHostName(host)) {
      return of(Form.NO_HOST);
    }
    OssEndpoint endpoint = endpoint(host);
    int dot = host.indexOf('.');
    if (endpoint != null || dot < 0) {
      return endpoint == null ? of(Form.OTHER) : endpoint;
    }
    OssEndpoint behind = endpoint(host.substring(dot + 1));
    if (behind == null || !OssUri.isBucketName(host.substring(0, dot))) {
      return of(Form.OTHER);
    }
    return new OssEndpoint(Form.WITH_BUCKET, behind.region, behind.internal, behind.finance);
  }

  private static OssEndpoint of(Form form) {
    return new OssEndpoint(form, null, false, false);
  }

  private static @Nullable OssEndpoint endpoint(String host) {
    if (!host.endsWith(DOMAIN)) {
      return null;
    }
    String name = host.substring(0, host.length() - DOMAIN.length());
    if (name.equals("oss-accelerate") || name.equals("oss-accelerate-overseas")) {
      return of(Form.ACCELERATE);
    }
    if (name.endsWith(".oss")) {
      return regional(Form.DUAL_STACK, name.substring(0, name.length() - 4));
    }
    return name.startsWith("oss-") ? regional(Form.REGIONAL, name.substring(4)) : null;
  }

  private static @Nullable OssEndpoint regional(Form form, String place) {
    boolean internal = place.endsWith("-internal");
    String name = internal ? place.substring(0, place.length() - 9) : place;
    boolean old = isOldFinance(name);
    boolean finance = old || name.contains("-finance");
    // the public endpoints of the finance cloud
    name = finance && name.endsWith("-pub") ? name.substring(0, name.length() - 4) : name;
    // buckets without a region of their own: oss-rg-china-mainland
    String region = old || name.startsWith("rg-") ? null : name;
    return RegionId.isId(name) ? new OssEndpoint(form, region, internal, finance) : null;
  }

  /** Names from before the finance cloud had ids of regions. */
  private static boolean isOldFinance(String name) {
    return name.startsWith("cn-hzjbp")
        || name.endsWith("-hzfinance")
        || name.endsWith("-szfinance");
  }

  /** RFC 1123, 2.1: labels of letters, digits and hyphens. */
  private static boolean isHostName(String host) {
    int label = 0;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean hyphen = c == '-';
      if (c == '.' && label > 0 && host.charAt(i - 1) != '-') {
        label = 0;
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (hyphen && label > 0)) {
        label++;
      } else {
        return false;
      }
    }
    return label > 0 && !host.endsWith("-");
  }
}
