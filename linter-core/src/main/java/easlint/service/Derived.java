package easlint.service;

import easlint.json.JsonObject;
import easlint.json.JsonString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several rules need to know about a configuration beyond its values. Made when it is first
 * asked for.
 */
public final class Derived {
  private static final List<String> CIDRS = List.of("cloud", "networking", "destination_cidrs");

  private final CanonicalConfig config;
  private final @Nullable JsonObject facts;

  /** What can be derived from a configuration, and from what the user says of their cloud. */
  public Derived(CanonicalConfig config, @Nullable JsonObject facts) {
    this.config = config;
    this.facts = facts;
  }

  /**
   * {@return the service's region when it is known}: the user's word, else {@code metadata.region},
   * else the region of the first image's registry. Old files write {@code shanghai} for {@code
   * cn-shanghai}.
   */
  public @Nullable String region() {
    if (facts != null
        && facts.get("region") instanceof JsonString told
        && !told.value().isEmpty()) {
      return RegionId.of(told.value());
    }
    String stated = text(config.find(List.of("metadata", "region")));
    if (stated != null) {
      return RegionId.of(stated);
    }
    String image = firstImage();
    return image == null ? null : ImageReference.of(image).region();
  }

  private @Nullable String firstImage() {
    List<Setting> containers = containers();
    for (int i = 0; i < containers.size(); i++) {
      String image = text(containers.get(i).child("image"));
      if (image != null) {
        return image;
      }
    }
    return null;
  }

  /**
   * {@return the blocks of {@code destination_cidrs}; none when it is absent or may not be judged}
   */
  public List<CidrBlock> cidrs() {
    String text = text(config.find(CIDRS));
    return text == null ? List.of() : CidrList.of(text);
  }

  /** {@return the containers, none when there is no list of them} */
  public List<Setting> containers() {
    Setting containers = config.find(List.of("containers"));
    return containers == null ? List.of() : containers.items();
  }

  /** {@return the text of a setting, or null when it is absent, empty, opaque or no text} */
  public static @Nullable String text(@Nullable Setting setting) {
    if (setting == null || setting.isOpaque()) {
      return null;
    }
    return setting.value() instanceof JsonString string && !string.value().isEmpty()
        ? string.value()
        : null;
  }
}
