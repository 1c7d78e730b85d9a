package easlint.json;

import easlint.json.SyntaxProblem.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for a name that stands twice in one object (RFC 8259, section 4). */
final class DuplicateKeys {
  /** Up to here comparing all pairs is quicker than a table. */
  private static final int FEW = 8;

  private DuplicateKeys() {}

  static void find(List<Member> members, Problems problems) {
    if (members.size() > FEW) {
      findInTable(members, problems);
      return;
    }
    for (int i = 1; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (members.get(i).name().equals(members.get(j).name())) {
          report(members.get(i), members.get(j), problems);
          break;
        }
      }
    }
  }

  private static void findInTable(List<Member> members, Problems problems) {
    Map<String, Member> firsts = HashMap.newHashMap(members.size());
    for (int i = 0; i < members.size(); i++) {
      Member first = firsts.putIfAbsent(members.get(i).name(), members.get(i));
      if (first != null) {
        report(members.get(i), first, problems);
      }
    }
  }

  private static void report(Member later, Member first, Problems problems) {
    problems.add(
        Kind.DUPLICATE_KEY,
        "",
        later.key().range(),
        Map.of("name", later.name()),
        List.of(first.key().range()));
  }
}
