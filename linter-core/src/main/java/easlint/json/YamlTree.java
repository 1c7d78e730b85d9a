package easlint.json;

import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree of one document from the library's events. */
final class YamlTree {
  private static final int DEEPEST = 64;

  private final Iterator<Event> events;
  private final YamlPlaces places;
  private final List<YamlProblem> problems;

  YamlTree(Iterator<Event> events, YamlPlaces places, List<YamlProblem> problems) {
    this.events = events;
    this.places = places;
    this.problems = problems;
  }

  /** {@return the value of the first document; null when there is none} */
  @Nullable JsonValue read() {
    events.next(); // the start of the stream
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      return null;
    }
    JsonValue root = value(events.next(), 0);
    events.next(); // the end of the document
    Event after = events.next();
    if (after.getEventId() == Event.ID.DocumentStart) {
      problem("documents", range(after), Map.of());
    }
    return root;
  }

  private JsonValue value(Event event, int depth) {
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar);
      case AliasEvent alias -> {
        problem("alias", range(alias), Map.of("name", alias.getAlias().getValue()));
        yield new JsonError("", range(alias));
      }
      case CollectionStartEvent start -> collection(start, depth);
      default -> throw new IllegalStateException("no value begins with " + event.getEventId());
    };
  }

  private JsonValue collection(CollectionStartEvent start, int depth) {
    Optional<String> tag = start.getTag();
    if (tag.isPresent()) {
      problem("tag", places.character(range(start).start()), Map.of("name", tag.get()));
    }
    if (depth >= DEEPEST) {
      problem("too-deep", places.character(range(start).start()), Map.of());
      return skip(start);
    }
    return start.getEventId() == Event.ID.MappingStart
        ? mapping(start, depth)
        : sequence(start, depth);
  }

  private JsonValue skip(Event start) {
    int open = 1;
    while (open > 0) {
      Event.ID id = events.next().getEventId();
      boolean opens = id == Event.ID.MappingStart || id == Event.ID.SequenceStart;
      boolean closes = id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd;
      open += opens ? 1 : closes ? -1 : 0;
    }
    return new JsonError("", range(start));
  }

  private JsonValue sequence(CollectionStartEvent start, int depth) {
    List<JsonValue> elements = new ArrayList<>();
    int end = range(start).end();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      JsonValue element = value(event, depth + 1);
      elements.add(element);
      end = Math.max(end, element.range().end());
      event = events.next();
    }
    return new JsonArray(List.copyOf(elements), whole(start, event, end), true);
  }

  private JsonValue mapping(CollectionStartEvent start, int depth) {
    List<Member> members = new ArrayList<>();
    Map<String, JsonString> seen = new HashMap<>();
    int end = range(start).end();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      JsonString key = key(event, depth);
      JsonValue value = value(events.next(), depth + 1);
      if (key != null) {
        refuseSecond(key, seen);
        members.add(new Member(key, value));
        end = Math.max(end, Math.max(key.range().end(), value.range().end()));
      }
      event = events.next();
    }
    return new JsonObject(List.copyOf(members), whole(start, event, end), true);
  }

  private void refuseSecond(JsonString key, Map<String, JsonString> seen) {
    JsonString first = seen.putIfAbsent(key.value(), key);
    if (first != null) {
      problems.add(
          new YamlProblem(
              "duplicate-key",
              key.range(),
              JsonPointer.ROOT,
              Map.of("key", key.value()),
              List.of(first.range())));
    }
  }

  private @Nullable JsonString key(Event event, int depth) {
    if (event instanceof ScalarEvent scalar && !(scalar.isPlain() && scalar.getValue().isEmpty())) {
      return YamlScalars.text(scalar, places);
    }
    problem("key", places.character(range(event).start()), Map.of());
    if (event instanceof CollectionStartEvent) {
      value(event, depth + 1);
    }
    return null;
  }

  private JsonValue scalar(ScalarEvent scalar) {
    String tag = scalar.getTag().orElse("!");
    if (!tag.equals("!")) {
      problem("tag", range(scalar), Map.of("name", tag));
      return new JsonError("", range(scalar));
    }
    JsonValue value = YamlScalars.value(scalar, places);
    if (value.kind() == JsonValue.Kind.ERROR) {
      problem("number", value.range(), Map.of("value", scalar.getValue()));
    }
    return value;
  }

  /** A flow collection has brackets; a block is as long as its entries. */
  private TextRange whole(CollectionStartEvent start, Event last, int lastEnd) {
    int from = range(start).start();
    int to = start.isFlow() ? places.offset(last.getEndMark()) : lastEnd;
    return new TextRange(from, Math.max(from, to));
  }

  private TextRange range(Event event) {
    return places.range(event.getStartMark(), event.getEndMark());
  }

  private void problem(String variant, TextRange range, Map<String, String> args) {
    problems.add(new YamlProblem(variant, range, JsonPointer.ROOT, args, List.of()));
  }
}
