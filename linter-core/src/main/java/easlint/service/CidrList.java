package easlint.service;

import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Splits a comma-separated list of IPv4 blocks; blanks around an entry are fine. */
public final class CidrList {
  private CidrList() {}

  /** {@return the entries of a list, in order} */
  public static List<CidrBlock> of(String text) {
    List<CidrBlock> out = new ArrayList<>();
    for (int at = 0; at <= text.length(); ) {
      int comma = text.indexOf(',', at);
      int end = comma < 0 ? text.length() : comma;
      out.add(entry(text, at, end));
      at = end + 1;
    }
    return out;
  }

  private static CidrBlock entry(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    String entry = text.substring(start, end);
    if (start < end) {
      return new CidrBlock(entry, new TextRange(start, end), Ipv4Block.parse(entry));
    }
    int mark = to < text.length() ? to : Math.max(0, from - 1);
    return new CidrBlock(entry, new TextRange(mark, Math.min(text.length(), mark + 1)), null);
  }
}
