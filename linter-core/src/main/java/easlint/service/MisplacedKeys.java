package easlint.service;

import easlint.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows where a key belongs that stands in the wrong object. Only names that mean one thing
 * wherever they stand: a {@code type} or a {@code path} could be anything.
 */
public final class MisplacedKeys {
  /** Documented object, then the names that belong to it. */
  private static final String[] TABLE = {
    "metadata: instance workspace_id cpu memory gpu gpu_memory gpu_core_percentage qos resource"
        + " cuda rdma enable_grpc enable_webservice rpc rolling_strategy scheduling"
        + " resource_rebalancing workload_type resource_burstable shm_size disk quota_id eas",
    "metadata.rpc: batching keepalive io_threads max_batch_size max_batch_timeout max_queue_size"
        + " worker_threads enable_sigterm",
    "metadata.rolling_strategy: max_surge max_unavailable",
    "containers: image port command script env prepare",
    "cloud: computing",
    "cloud.computing: instance_type instances disable_spot_protection_period",
    "cloud.networking: vpc_id vswitch_id security_group_id destination_cidrs",
    "networking: gateway gateway_policy nlb",
    ": model_path oss_endpoint model_entry model_config processor processor_path processor_entry"
        + " processor_mainclass processor_type warm_up_data_path dockerAuth storage containers"
        + " autoscaler sinker confidential aimaster"
  };

  private static final Map<String, List<String>> HOMES = homes();

  private MisplacedKeys() {}

  /**
   * {@return the documented path that a key belongs to, or null when it is not misplaced, or given
   * there already}
   */
  public static @Nullable String placeOf(UnknownKey unknown, CanonicalConfig config) {
    String name = unknown.name();
    int dot = name.indexOf('.');
    List<String> home = HOMES.get(dot < 0 ? name : name.substring(0, dot));
    if (home == null || isAtHome(unknown, home) || isNoList(unknown) || isInContainer(unknown)) {
      return null;
    }
    List<String> path = new ArrayList<>(home);
    path.addAll(List.of(name.split("\\.", -1)));
    if (isGiven(config, home, name) || config.find(path) != null) {
      return null;
    }
    String object = String.join(".", home).replace("containers", "containers[]");
    return object.isEmpty() ? name : object + "." + name;
  }

  /** {@return whether the key is a container's {@code dockerAuth}, which has a rule of its own} */
  public static boolean isDockerAuthInContainer(UnknownKey unknown) {
    return unknown.name().equals("dockerAuth") && depthInContainers(unknown) == 3;
  }

  /** A key with a typing error in its right place: {@code "rpc.keepalive.x"}. */
  private static boolean isAtHome(UnknownKey unknown, List<String> home) {
    return unknown.holder() != null && unknown.holder().path().equals(home);
  }

  /** What a container holds could be meant for a probe in it. */
  private static boolean isInContainer(UnknownKey unknown) {
    List<String> home = HOMES.getOrDefault(unknown.name(), List.of());
    return home.equals(List.of("containers")) && depthInContainers(unknown) > 0;
  }

  /** The length of the path of a key that lies in a container; 0 elsewhere. */
  private static int depthInContainers(UnknownKey unknown) {
    List<String> path = unknown.setting().path();
    return path.size() > 2 && path.getFirst().equals("containers") ? path.size() : 0;
  }

  /** A number of instances is no list of instance types. */
  private static boolean isNoList(UnknownKey unknown) {
    return unknown.name().equals("instances") && unknown.setting().kind() != JsonValue.Kind.ARRAY;
  }

  private static boolean isGiven(CanonicalConfig config, List<String> home, String name) {
    Setting object = config.find(home);
    if (object == null) {
      return false;
    }
    for (Setting item : object.items()) {
      if (item.child(name) != null) {
        return true;
      }
    }
    for (String field : object.fields().keySet()) {
      if (field.equals(name) || field.startsWith(name + ".")) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<String>> homes() {
    Map<String, List<String>> out = new HashMap<>();
    for (String line : TABLE) {
      int colon = line.indexOf(':');
      List<String> home =
          colon == 0 ? List.of() : List.of(line.substring(0, colon).split("\\.", -1));
      for (String name : line.substring(colon + 2).split(" ", -1)) {
        out.put(name, home);
      }
    }
    return out;
  }
}
