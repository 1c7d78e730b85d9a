package easlint.service;

import org.jspecify.annotations.Nullable;

/**
 * The address of an object or folder in OSS: {@code oss://bucket/folder/}.
 *
 * @param form what the text is
 * @param bucket the bucket's name as written; empty when there is none
 * @param endpoint the endpoint behind the bucket's name, as clients of OSS also write it; or null
 * @param path what stands behind the bucket, with its slash; may be empty
 */
public record OssUri(Form form, String bucket, @Nullable OssEndpoint endpoint, String path) {
  private static final String SCHEME = "oss://";

  /** What a text is. */
  public enum Form {
    /** An address with a bucket's name that OSS can give. */
    VALID,
    /** {@code oss://} without a bucket. */
    NO_BUCKET,
    /** A bucket's name that OSS does not give. */
    BAD_BUCKET,
    /** No scheme, but a bucket and a folder: {@code bucket/folder}. */
    NO_SCHEME,
    /** Anything else: another scheme, a broken one, a local path. */
    NONE
  }

  /** {@return the parts of an address; any text has some} */
  public static OssUri of(String text) {
    boolean scheme = text.startsWith(SCHEME);
    String rest = scheme ? text.substring(SCHEME.length()) : text;
    int slash = rest.indexOf('/');
    String authority = slash < 0 ? rest : rest.substring(0, slash);
    String path = slash < 0 ? "" : rest.substring(slash);
    if (!scheme) {
      boolean folder = isBucketName(authority) && !path.isEmpty() && !path.startsWith("//");
      return folder
          ? new OssUri(Form.NO_SCHEME, authority, null, path)
          : new OssUri(Form.NONE, "", null, "");
    }
    return withScheme(authority, path);
  }

  private static OssUri withScheme(String authority, String path) {
    if (authority.isEmpty()) {
      return new OssUri(Form.NO_BUCKET, "", null, path);
    }
    int dot = authority.indexOf('.');
    OssEndpoint endpoint = dot < 0 ? null : OssEndpoint.of(authority.substring(dot + 1));
    boolean known = endpoint != null && isEndpoint(endpoint.form());
    String bucket = known ? authority.substring(0, dot) : authority;
    Form form = isBucketName(bucket) ? Form.VALID : Form.BAD_BUCKET;
    return new OssUri(form, bucket, known ? endpoint : null, path);
  }

  private static boolean isEndpoint(OssEndpoint.Form form) {
    return form == OssEndpoint.Form.REGIONAL
        || form == OssEndpoint.Form.ACCELERATE
        || form == OssEndpoint.Form.DUAL_STACK;
  }

  /**
   * {@return whether OSS gives a bucket such a name}: 3 to 63 lower-case letters, digits and
   * hyphens, no hyphen at the ends (documentation of OSS, bucket naming).
   */
  public static boolean isBucketName(String name) {
    if (name.length() < 3 || name.length() > 63 || name.startsWith("-") || name.endsWith("-")) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
        return false;
      }
    }
    return true;
  }
}
