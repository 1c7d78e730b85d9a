package easlint.service;

import easlint.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows where a key belongs that stands in the wrong object. Only names that mean one thing
 * wherever they stand: a {@code type} or a {@code path} could be anything.
 */
public final class MisplacedKeys {
  private static final List<String> METADATA =
      List.of(
          "instance",
          "workspace_id",
          "cpu",
          "memory",
          "gpu",
          "gpu_memory",
          "gpu_core_percentage",
          "qos",
          "resource",
          "cuda",
          "rdma",
          "enable_grpc",
          "enable_webservice",
          "rolling_strategy",
          "resource_rebalancing",
          "workload_type",
          "resource_burstable",
          "shm_size",
          "disk",
          "quota_id",
          "eas");
  private static final List<String> CONTAINER =
      List.of("image", "port", "command", "script", "env", "prepare");
  private static final List<String> COMPUTING =
      List.of("instance_type", "instances", "disable_spot_protection_period");
  private static final List<String> NETWORKING =
      List.of("vpc_id", "vswitch_id", "security_group_id", "destination_cidrs");
  private static final List<String> TOP =
      List.of(
          "model_path",
          "oss_endpoint",
          "model_entry",
          "model_config",
          "processor",
          "processor_path",
          "processor_entry",
          "processor_mainclass",
          "processor_type",
          "warm_up_data_path",
          "dockerAuth",
          "storage",
          "containers",
          "autoscaler",
          "sinker",
          "confidential",
          "aimaster");
  private static final Map<String, List<String>> HOMES = homes();

  private MisplacedKeys() {}

  /**
   * {@return the documented path that a key belongs to, or null when it is not misplaced, or given
   * there already}
   */
  public static @Nullable String placeOf(UnknownKey unknown, CanonicalConfig config) {
    String name = unknown.setting().name();
    List<String> home = HOMES.get(name);
    if (home == null || isDockerAuthInContainer(unknown) || isNoList(unknown, name)) {
      return null;
    }
    if (unknown.parent().path().equals(home) || isGiven(config, home, name)) {
      return null;
    }
    String path = String.join(".", home).replace("containers.0", "containers[]");
    return path.isEmpty() ? name : path + "." + name;
  }

  /** {@return whether the key is a container's {@code dockerAuth}, which has a rule of its own} */
  public static boolean isDockerAuthInContainer(UnknownKey unknown) {
    return unknown.setting().name().equals("dockerAuth") && unknown.parent().path().size() == 2;
  }

  /** A number of instances is no list of instance types. */
  private static boolean isNoList(UnknownKey unknown, String name) {
    return name.equals("instances") && unknown.setting().kind() != JsonValue.Kind.ARRAY;
  }

  private static boolean isGiven(CanonicalConfig config, List<String> home, String name) {
    Setting parent = config.find(home);
    return parent != null && parent.child(name) != null;
  }

  private static Map<String, List<String>> homes() {
    Map<String, List<String>> out = new HashMap<>();
    METADATA.forEach(name -> out.put(name, List.of("metadata")));
    CONTAINER.forEach(name -> out.put(name, List.of("containers", "0")));
    COMPUTING.forEach(name -> out.put(name, List.of("cloud", "computing")));
    NETWORKING.forEach(name -> out.put(name, List.of("cloud", "networking")));
    TOP.forEach(name -> out.put(name, List.of()));
    return out;
  }
}
