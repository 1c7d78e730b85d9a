package easlint.rules;

import easlint.rego.Value;
import easlint.rego.Values;
import easlint.service.CidrBlock;
import easlint.service.Derived;
import easlint.service.ImageReference;
import easlint.service.Ipv4Block;
import easlint.service.Setting;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds {@code input.derived}. Every part is made when a rule first looks at it. */
final class DerivedInput {
  private DerivedInput() {}

  static Value of(Derived derived) {
    LazyObject out = new LazyObject();
    out.with("cidrs", () -> cidrs(derived));
    out.with("containers", () -> containers(derived));
    String region = derived.region();
    return region == null ? out : out.with("region", Values.of(region));
  }

  private static Value cidrs(Derived derived) {
    List<Value> out = new ArrayList<>();
    for (CidrBlock entry : derived.cidrs()) {
      out.add(cidr(entry));
    }
    return Values.array(out);
  }

  private static Value cidr(CidrBlock entry) {
    LazyObject out = span(entry.text(), entry.range());
    Ipv4Block block = entry.block();
    out.with("valid", Values.of(block != null));
    if (block == null) {
      return out;
    }
    return out.with("network", Values.of(block.network()))
        .with("prefix", Values.of(block.prefix()))
        .with("hostBits", Values.of(block.hasHostBits()))
        .with("first", Values.of(block.first()))
        .with("last", Values.of(block.last()));
  }

  private static Value containers(Derived derived) {
    List<Value> out = new ArrayList<>();
    for (Setting container : derived.containers()) {
      LazyObject parts = new LazyObject();
      add(parts, "command", container);
      add(parts, "script", container);
      String image = Derived.text(container.child("image"));
      out.add(image == null ? parts : parts.with("image", image(ImageReference.of(image))));
    }
    return Values.array(out);
  }

  private static void add(LazyObject parts, String name, Setting container) {
    String text = Derived.text(container.child(name));
    if (text != null) {
      parts.with(name, () -> ShellInput.of(text));
    }
  }

  private static Value image(ImageReference image) {
    LazyObject out = new LazyObject().with("repository", Values.of(image.repository()));
    add(out, "registry", image.registry());
    add(out, "region", image.region());
    add(out, "namespace", image.namespace());
    add(out, "tag", image.tag());
    add(out, "digest", image.digest());
    return out;
  }

  private static void add(LazyObject out, String name, @Nullable String value) {
    if (value != null) {
      out.with(name, Values.of(value));
    }
  }

  /** What stands at a place: {@code text}, {@code start}, {@code end}. */
  static LazyObject span(String text, TextRange range) {
    return new LazyObject()
        .with("text", Values.of(text))
        .with("start", Values.of(range.start()))
        .with("end", Values.of(range.end()));
  }
}
