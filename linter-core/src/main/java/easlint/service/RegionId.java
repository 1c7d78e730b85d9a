package easlint.service;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the id of a region, {@code cn-hangzhou}. Which regions there are is a fact, not asked. */
public final class RegionId {
  private RegionId() {}

  /**
   * {@return the id of a region as it is written today; null for a text that is none}
   *
   * <p>Files of the first years name regions of the mainland by their city, {@code shanghai}.
   * Another single word is not understood, and a region that is not known is never judged.
   */
  public static @Nullable String of(String text) {
    String id = text.strip().toLowerCase(Locale.ROOT);
    return switch (id) {
      case "qingdao",
          "beijing",
          "zhangjiakou",
          "huhehaote",
          "wulanchabu",
          "hangzhou",
          "shanghai",
          "nanjing",
          "fuzhou",
          "shenzhen",
          "heyuan",
          "guangzhou",
          "chengdu",
          "hongkong" ->
          "cn-" + id;
      default -> isId(id) ? id : null;
    };
  }

  /**
   * {@return whether a text has the form of an id: words of letters and digits, hyphens between}
   */
  static boolean isId(String text) {
    if (text.length() < 4 || text.charAt(2) != '-' || text.endsWith("-")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean later = i > 2 && (c == '-' || (c >= '0' && c <= '9'));
      if (!letter && !later && i != 2) {
        return false;
      }
    }
    return true;
  }
}
