package easlint.service;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a setting, from the authored schema by way of {@code SettingTable}, which
 * documents the letters.
 */
final class SettingSpec {
  private final @Nullable SettingSpec parent;
  private final String name;
  private final String types;
  private final String conversions;
  private final String flags;
  private final Map<String, SettingSpec> members = new LinkedHashMap<>();
  private final Set<String> printed = new HashSet<>();

  SettingSpec(
      @Nullable SettingSpec parent, String name, String types, String conversions, String flags) {
    this.parent = parent;
    this.name = name;
    this.types = types;
    this.conversions = conversions;
    this.flags = flags;
  }

  /** {@return the settings that an object holds, by documented name} */
  Map<String, SettingSpec> members() {
    return members;
  }

  /**
   * {@return the dotted names in which the reference itself prints what lies below: {@code
   * spread.policy}}
   */
  Set<String> printed() {
    return printed;
  }

  /** {@return the setting that holds this one, or null for the whole configuration} */
  @Nullable SettingSpec parent() {
    return parent;
  }

  /** {@return the documented name; {@code *} for any element, {@code {}} for any name} */
  String name() {
    return name;
  }

  /**
   * {@return the documented path as people write it, {@code metadata.rpc.keepalive}, {@code
   * containers[].port}}
   */
  String documented() {
    if (parent == null || parent.name.isEmpty()) {
      return name;
    }
    return name.equals("*") ? parent.documented() + "[]" : parent.documented() + "." + name;
  }

  /** {@return the documented path of one of several members, by its own name} */
  String documented(String own) {
    return isAnyName() && parent != null ? parent.documented() + "." + own : documented();
  }

  /** {@return whether this stands for all members, whatever their names} */
  boolean isAnyName() {
    return name.equals("{}");
  }

  /** {@return whether values of that type letter are right} */
  boolean takes(char type) {
    return types.indexOf(type) >= 0;
  }

  /** {@return whether anything is known about the types of its values} */
  boolean hasType() {
    return !types.isEmpty();
  }

  /** {@return the type as JSON Schema names it, or null when there are none or several} */
  @Nullable String onlyType() {
    return switch (types) {
      case "s" -> "string";
      case "n" -> "number";
      case "i" -> "integer";
      case "b" -> "boolean";
      case "o" -> "object";
      case "a" -> "array";
      default -> null;
    };
  }

  /** {@return whether a written value of another type is converted in that way} */
  boolean converts(char conversion) {
    return conversions.indexOf(conversion) >= 0;
  }

  /** {@return whether programs read what lies below, so that any key is fine there} */
  boolean isFreeForm() {
    return flags.indexOf('F') >= 0;
  }

  /** {@return whether the value, and all below, is a secret} */
  boolean isSecret() {
    return flags.indexOf('X') >= 0;
  }

  /** {@return whether its absence deserves a warning only} */
  boolean isWarningWhenMissing() {
    return flags.indexOf('W') >= 0;
  }

  /** {@return whether values that are not listed deserve a warning only} */
  boolean isOpenList() {
    return flags.indexOf('O') >= 0;
  }

  /** {@return whether an empty value is judged all the same} */
  boolean countsWhenEmpty() {
    return flags.indexOf('K') >= 0;
  }

  /** {@return whether a text with a unit is left to a rule} */
  boolean allowsUnits() {
    return flags.indexOf('S') >= 0;
  }
}
