package easlint.rules;

import easlint.rego.Value;
import easlint.rego.Values;
import easlint.service.CidrBlock;
import easlint.service.Derived;
import easlint.service.DockerAuth;
import easlint.service.Ipv4Block;
import easlint.service.OssEndpoint;
import easlint.service.OssUri;
import easlint.service.Setting;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds {@code input.derived}. Every part is made when a rule first looks at it. */
final class DerivedInput {
  private DerivedInput() {}

  static Value of(Derived derived, Setting root) {
    LazyObject out =
        new LazyObject()
            .with("cidrs", () -> cidrs(derived))
            .with("containers", () -> containers(derived))
            .with("storage", () -> storage(root))
            .with("accessKeys", () -> AccessKeyInput.of(root));
    add(out, "region", derived.region());
    String login = Derived.text(root.child("dockerAuth"));
    if (login != null) {
      Value valid = Values.of(DockerAuth.isLogin(login));
      out.with("dockerAuth", new LazyObject().with("valid", valid));
    }
    addEndpoint(out, Derived.text(root.child("oss_endpoint")));
    return out;
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
      out.add(ContainerInput.of(container));
    }
    return Values.array(out);
  }

  private static Value storage(Setting root) {
    List<Value> out = new ArrayList<>();
    Setting storage = root.child("storage");
    for (Setting mount : storage == null ? List.<Setting>of() : storage.items()) {
      out.add(mount(mount));
    }
    return Values.array(out);
  }

  private static Value mount(Setting mount) {
    LazyObject out = new LazyObject();
    Setting oss = mount.child("oss");
    if (oss != null) {
      addEndpoint(out, Derived.text(oss.child("endpoint")));
      String path = Derived.text(oss.child("path"));
      if (path != null) {
        out.with("ossPath", ossPath(path));
      }
    }
    String path = Derived.text(mount.child("mount_path"));
    return path == null ? out : out.with("mountPath", Values.of(withoutSlashes(path)));
  }

  private static Value ossPath(String text) {
    OssUri.Form form = OssUri.of(text).form();
    LazyObject out = new LazyObject().with("valid", Values.of(form == OssUri.Form.VALID));
    add(out, "repaired", form == OssUri.Form.NO_SCHEME ? "oss://" + text : null);
    return out;
  }

  private static void addEndpoint(LazyObject out, @Nullable String host) {
    if (host == null) {
      return;
    }
    OssEndpoint endpoint = OssEndpoint.of(host);
    OssEndpoint.Form form = endpoint.form();
    boolean bucket = form == OssEndpoint.Form.WITH_BUCKET;
    boolean isHost = form != OssEndpoint.Form.NO_HOST;
    LazyObject parts =
        new LazyObject()
            .with("valid", Values.of(isHost && !bucket))
            .with("known", Values.of(isHost && !bucket && form != OssEndpoint.Form.OTHER))
            .with("internal", Values.of(endpoint.internal()))
            .with("bucketInFront", Values.of(bucket));
    add(parts, "region", endpoint.region());
    out.with("ossEndpoint", parts);
  }

  /** Slashes at the end, and doubled ones, mean nothing in a path (POSIX.1-2017, 4.13). */
  private static String withoutSlashes(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c != '/' || out.isEmpty() || out.charAt(out.length() - 1) != '/') {
        out.append(c);
      }
    }
    if (out.length() > 1 && out.charAt(out.length() - 1) == '/') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  static void add(LazyObject out, String name, @Nullable String value) {
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
