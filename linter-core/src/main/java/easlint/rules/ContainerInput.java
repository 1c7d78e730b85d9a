package easlint.rules;

import easlint.rego.Value;
import easlint.rego.Values;
import easlint.service.Derived;
import easlint.service.ImageFault;
import easlint.service.ImageReference;
import easlint.service.PythonRequirement;
import easlint.service.SecretName;
import easlint.service.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What rules know about a container beyond its values. */
final class ContainerInput {
  private ContainerInput() {}

  static Value of(Setting container) {
    LazyObject out =
        new LazyObject()
            .with("requirements", () -> requirements(container))
            .with("env", () -> env(container));
    addShell(out, "command", container);
    addShell(out, "script", container);
    String image = Derived.text(container.child("image"));
    return image == null ? out : out.with("image", () -> image(image));
  }

  private static void addShell(LazyObject out, String name, Setting container) {
    String text = Derived.text(container.child(name));
    if (text != null) {
      out.with(name, () -> ShellInput.of(text));
    }
  }

  private static Value image(String text) {
    ImageReference image = ImageReference.of(text);
    ImageFault fault = ImageFault.of(text);
    LazyObject out =
        new LazyObject()
            .with("valid", Values.of(fault == null))
            .with("repository", Values.of(image.repository()));
    DerivedInput.add(out, "problem", fault == null ? null : word(fault));
    DerivedInput.add(out, "registry", image.registry());
    DerivedInput.add(out, "region", image.region());
    DerivedInput.add(out, "namespace", image.namespace());
    DerivedInput.add(out, "tag", image.tag());
    DerivedInput.add(out, "digest", image.digest());
    return out;
  }

  private static Value requirements(Setting container) {
    Setting prepare = container.child("prepare");
    List<Value> out = new ArrayList<>();
    for (Setting item : items(prepare == null ? null : prepare.child("pythonRequirements"))) {
      String text = Derived.text(item);
      out.add(text == null ? Values.NULL : requirement(text));
    }
    return Values.array(out);
  }

  private static Value requirement(String text) {
    PythonRequirement requirement = PythonRequirement.of(text);
    LazyObject out = new LazyObject().with("kind", Values.of(word(requirement.kind())));
    DerivedInput.add(out, "repaired", requirement.corrected());
    return out;
  }

  private static Value env(Setting container) {
    List<Value> out = new ArrayList<>();
    for (Setting item : items(container.child("env"))) {
      String name = Derived.text(item.child("name"));
      String value = Derived.text(item.child("value"));
      boolean secret =
          name != null && value != null && SecretName.isSecret(name) && SecretName.isLiteral(value);
      out.add(new LazyObject().with("secret", Values.of(secret)));
    }
    return Values.array(out);
  }

  private static List<Setting> items(@Nullable Setting list) {
    return list == null ? List.of() : list.items();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
