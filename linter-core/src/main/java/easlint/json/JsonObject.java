package easlint.json;

import easlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object.
 *
 * @param members in the order of the text, duplicates included
 * @param range from the opening brace to behind the closing one
 * @param closed whether the closing brace was seen
 */
public record JsonObject(List<Member> members, TextRange range, boolean closed)
    implements JsonValue {
  @Override
  public Kind kind() {
    return Kind.OBJECT;
  }

  /** {@return the member that a reader would keep, the last of that name, or null} */
  public @Nullable Member member(String name) {
    for (int i = members.size() - 1; i >= 0; i--) {
      if (members.get(i).name().equals(name)) {
        return members.get(i);
      }
    }
    return null;
  }

  /** {@return the value of the last member of that name, or null} */
  public @Nullable JsonValue get(String name) {
    Member member = member(name);
    return member == null ? null : member.value();
  }
}
