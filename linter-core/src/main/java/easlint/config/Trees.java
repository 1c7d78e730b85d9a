package easlint.config;

import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects that no text holds: made of several, for the checks. Their ranges say nothing. */
final class Trees {
  private static final TextRange NOWHERE = new TextRange(0, 0);

  private Trees() {}

  /** {@return an object of members} */
  static JsonObject object(List<Member> members) {
    return new JsonObject(List.copyOf(members), NOWHERE, true);
  }

  /** {@return a member} */
  static Member member(String name, JsonValue value) {
    return new Member(new JsonString(name, name, NOWHERE, false), value);
  }

  /**
   * {@return the members of both; objects of one name are merged, of other values the later wins}
   */
  static @Nullable JsonObject merged(@Nullable JsonObject earlier, @Nullable JsonObject later) {
    if (earlier == null || later == null) {
      return earlier == null ? later : earlier;
    }
    Map<String, Member> out = new LinkedHashMap<>();
    earlier.members().forEach(member -> out.put(member.name(), member));
    for (Member member : later.members()) {
      JsonValue before = out.containsKey(member.name()) ? out.get(member.name()).value() : null;
      boolean both = before instanceof JsonObject && member.value() instanceof JsonObject;
      JsonValue value =
          both ? merged((JsonObject) before, (JsonObject) member.value()) : member.value();
      out.put(member.name(), new Member(member.key(), value == null ? member.value() : value));
    }
    return object(new ArrayList<>(out.values()));
  }
}
