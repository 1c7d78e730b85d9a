package easlint.service;

import static easlint.service.DerivedTrees.config;
import static easlint.service.DerivedTrees.list;
import static easlint.service.DerivedTrees.member;
import static easlint.service.DerivedTrees.object;
import static easlint.service.DerivedTrees.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import easlint.json.JsonObject;
import easlint.json.JsonValue;
import easlint.json.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivedTest {
  private static final String IMAGE = "registry-vpc.cn-beijing.aliyuncs.com/a/b:1";

  @Test
  void theUsersWordBeatsTheFile() {
    JsonObject config = object("metadata", object("region", text("cn-shanghai")));
    assertEquals("cn-hangzhou", region(config, object("region", text("cn-hangzhou"))));
    assertEquals("cn-shanghai", region(config, object("region", text(""))));
    assertEquals("cn-shanghai", region(config, object("region", object())));
    assertEquals("cn-shanghai", region(config, object()));
    assertEquals("cn-shanghai", region(config, null));
  }

  @Test
  void theRegionOfTheFileBeatsTheImage() {
    JsonObject containers = containers(IMAGE);
    assertEquals("cn-beijing", region(containers, null));
    assertEquals("cn-hangzhou", region(with(containers, "hangzhou"), null));
    assertEquals("cn-beijing", region(with(containers, ""), null));
    assertEquals("cn-beijing", region(with(containers, "<region>"), null));
  }

  @Test
  void theFirstImageThatCanBeReadCounts() {
    assertNull(region(containers("python:3", IMAGE), null));
    assertEquals("cn-beijing", region(containers("<image>", IMAGE), null));
    assertEquals("cn-beijing", region(containers("", IMAGE), null));
    assertNull(region(containers("registry.{region}.aliyuncs.com/a/b"), null));
    assertNull(region(containers(), null));
    assertNull(region(object(), null));
  }

  @Test
  void aRegionThatIsNotUnderstoodIsUnknown() {
    assertNull(region(with(containers(IMAGE), "singapore"), null));
  }

  private static JsonObject containers(String... images) {
    JsonValue[] list = new JsonValue[images.length];
    for (int i = 0; i < images.length; i++) {
      list[i] = object("image", text(images[i]));
    }
    return object("containers", list(list));
  }

  private static JsonObject with(JsonObject config, String region) {
    Member metadata = member("metadata", object("region", text(region)));
    return object(config.members().getFirst(), metadata);
  }

  @Test
  void blocksOfTheNetwork() {
    assertEquals(2, cidrs(text("10.0.0.0/8, x")).size());
    assertEquals(List.of(), cidrs(text("")));
    assertEquals(List.of(), cidrs(text("<cidr>")));
    assertEquals(List.of(), cidrs(object()));
  }

  private static List<CidrBlock> cidrs(JsonValue value) {
    JsonObject networking = object("networking", object("destination_cidrs", value));
    return derived(object("cloud", networking), null).cidrs();
  }

  @Test
  void containersKeepTheirIndices() {
    assertEquals(2, derived(containers("<image>", IMAGE), null).containers().size());
    assertEquals(List.of(), derived(object(), null).containers());
  }

  private static @Nullable String region(JsonObject config, @Nullable JsonObject facts) {
    return derived(config, facts).region();
  }

  private static Derived derived(JsonObject config, @Nullable JsonObject facts) {
    return new Derived(config(config), facts);
  }
}
