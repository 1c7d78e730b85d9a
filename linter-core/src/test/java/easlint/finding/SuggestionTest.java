package easlint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
  /** Keys of a service file that people mistype, with those that are near each other. */
  private static final List<String> KEYS =
      List.of(
          "name",
          "instance",
          "workspace_id",
          "cpu",
          "gpu",
          "memory",
          "gpu_memory",
          "gpu_core_percentage",
          "resource",
          "resource_burstable",
          "cuda",
          "rdma",
          "shm_size",
          "qos",
          "rolling_strategy",
          "max_surge",
          "max_unavailable",
          "keepalive",
          "batching",
          "max_batch_size",
          "max_batch_timeout",
          "max_queue_size",
          "worker_threads",
          "io_threads",
          "enable_grpc",
          "enable_webservice",
          "enable_sigterm",
          "containers",
          "image",
          "port",
          "env",
          "command",
          "script",
          "prepare",
          "pythonRequirements",
          "pythonRequirementsPath",
          "dockerAuth",
          "storage",
          "mount_path",
          "oss",
          "nfs",
          "git",
          "path",
          "readOnly",
          "server",
          "processor",
          "processor_path",
          "processor_entry",
          "processor_type",
          "processor_mainclass",
          "model_path",
          "model_entry",
          "model_config",
          "oss_endpoint",
          "vpc_id",
          "vswitch_id",
          "security_group_id",
          "destination_cidrs",
          "gateway",
          "autoscaler",
          "min",
          "max",
          "token",
          "cloud",
          "networking",
          "computing",
          "instances",
          "metadata",
          "labels",
          "unit",
          "size");

  @ParameterizedTest
  @CsvSource({
    "nmae, name",
    "instnace, instance",
    "workspaceid, workspace_id",
    "work_space_id, workspace_id",
    "memroy, memory",
    "memery, memory",
    "gpuMemory, gpu_memory",
    "gpu-memory, gpu_memory",
    "shmsize, shm_size",
    "rolling_stratgy, rolling_strategy",
    "max_surg, max_surge",
    "max_unavaliable, max_unavailable",
    "keep_alive, keepalive",
    "keepallive, keepalive",
    "enable_webservise, enable_webservice",
    "contaners, containers",
    "container, containers",
    "imgae, image",
    "images, image",
    "prot, port",
    "ports, port",
    "comand, command",
    "pythonRequirement, pythonRequirements",
    "python_requirements, pythonRequirements",
    "python_requirements_path, pythonRequirementsPath",
    "docker_auth, dockerAuth",
    "dockerauth, dockerAuth",
    "mountpath, mount_path",
    "mount_paths, mount_path",
    "read_only, readOnly",
    "procesor, processor",
    "processer_entry, processor_entry",
    "vpcid, vpc_id",
    "vswtich_id, vswitch_id",
    "security_groupid, security_group_id",
    "destination_cidr, destination_cidrs",
    "auto_scaler, autoscaler",
    "autoscaller, autoscaler",
    "metdata, metadata",
    "METADATA, metadata",
    "lables, labels",
    "cpus, cpu",
    "cup, cpu",
    "gup, gpu",
    "envs, env",
    "osss, oss",
    "nas, nfs",
  })
  void whatWasMeant(String word, String key) {
    assertEquals(key, Suggestion.closest(word, KEYS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "_",
        "id",
        "ip",
        "tpu",
        "npu",
        "http",
        "host",
        "post_start",
        "s3",
        "svn",
        "mean",
        "mix_",
        "avg",
        "disk",
        "data",
        "user",
        "type",
        "zone",
        "group",
        "priority",
        "region",
        "replicas",
        "version",
        "entrypoint",
        "args",
        "volume_mounts",
        "annotations",
        "service_name",
        "limits",
        "quota_id",
        "enable",
        "model",
        "max_size",
        "processors_count",
      })
  void nothingNear(String word) {
    assertNull(Suggestion.closest(word, KEYS), word);
  }

  @Test
  void ofTwoEquallyNearNeither() {
    assertNull(Suggestion.closest("ppu", List.of("cpu", "gpu")));
    assertNull(
        Suggestion.closest("max_batch_sizes", List.of("max_batch_size1", "max_batch_size2")));
    assertEquals("cpu", Suggestion.closest("cpuu", List.of("cpu", "gpu")));
    assertNull(Suggestion.closest("abcde", List.of("abcdf", "abcdg", "abcd")));
  }

  @Test
  void aNearerOneLaterWins() {
    List<String> candidates = List.of("containerx1", "containerx2", "containers");
    assertEquals("containers", Suggestion.closest("container", candidates));
  }

  @Test
  void spellingsOfOneWordAreNoTie() {
    List<String> candidates = List.of("scaleStrategies", "scale_strategies");
    assertEquals("scaleStrategies", Suggestion.closest("scale_strategie", candidates));
  }

  @Test
  void shortWordsMayDifferInOneLetterOnly() {
    assertNull(Suggestion.closest("abc", List.of("axy")));
    assertEquals("abd", Suggestion.closest("abc", List.of("abd")));
    assertNull(Suggestion.closest("ab", List.of("xy", "xyz", "axyz")));
    assertNull(Suggestion.closest("a", List.of("b", "ab")));
    assertNull(Suggestion.closest("memory", List.of("memo")));
  }

  @Test
  void longWordsMayDifferInThree() {
    assertEquals("abcdefghij", Suggestion.closest("abcdefgxyz", List.of("abcdefghij")));
    assertNull(Suggestion.closest("abcdefwxyz", List.of("abcdefghij")));
    assertEquals("abcdef", Suggestion.closest("abcdxy", List.of("abcdef")));
    assertNull(Suggestion.closest("abcxyz", List.of("abcdef")));
  }

  @Test
  void noCandidatesNoSuggestion() {
    assertNull(Suggestion.closest("name", List.of()));
    assertNull(Suggestion.closest("x".repeat(1_000_000), KEYS));
  }
}
