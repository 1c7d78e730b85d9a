package easlint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "python | - | - | python | - | -",
        "python:3 | - | - | python | 3 | -",
        "vllm/vllm-openai:v0.9 | - | vllm | vllm/vllm-openai | v0.9 | -",
        "a/b/c:1 | - | a | a/b/c | 1 | -",
        "localhost/a:1 | localhost | - | a | 1 | -",
        "localhost:5000/a/b | localhost:5000 | a | a/b | - | -",
        "host:5000/a/b:1 | host:5000 | a | a/b | 1 | -",
        "10.0.0.1:5000/a | 10.0.0.1:5000 | - | a | - | -",
        "docker.io/library/x:1 | docker.io | library | library/x | 1 | -",
        "x@sha256:abc | - | - | x | - | sha256:abc",
        "r.io/a/x:1@sha256:abc | r.io | a | a/x | 1 | sha256:abc",
        "r.io:443/x@sha256:abc | r.io:443 | - | x | - | sha256:abc",
        "host:5000 | - | - | host | 5000 | -",
        "'' | - | - | '' | - | -",
        "/ | - | '' | / | - | -",
        ":@ | - | - | '' | '' | ''",
        "https://r.io/x:1 | https: | '' | /r.io/x | 1 | -",
      })
  void parts(
      String text,
      String registry,
      String namespace,
      String repository,
      String tag,
      String digest) {
    ImageReference image = ImageReference.of(text);
    assertEquals(registry, image.registry());
    assertEquals(namespace, image.namespace());
    assertEquals(repository, image.repository());
    assertEquals(tag, image.tag());
    assertEquals(digest, image.digest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "registry.cn-hangzhou.aliyuncs.com | cn-hangzhou",
        "registry-vpc.cn-shanghai.aliyuncs.com | cn-shanghai",
        "registry-internal.cn-shanghai.aliyuncs.com | cn-shanghai",
        "registry.cn-shanghai-finance-1.aliyuncs.com | cn-shanghai-finance-1",
        "registry.cn-wuhan-lr.aliyuncs.com | cn-wuhan-lr",
        "REGISTRY.CN-Hangzhou.aliyuncs.com | cn-hangzhou",
        "registry.cn-hangzhou.aliyuncs.com:443 | cn-hangzhou",
        "eas-registry-vpc.cn-beijing.cr.aliyuncs.com | cn-beijing",
        "dsw-registry-vpc.ap-southeast-1.cr.aliyuncs.com | ap-southeast-1",
        "my-own-registry.us-west-1.cr.aliyuncs.com | us-west-1",
        "crpi-a1b2.cn-hangzhou.personal.cr.aliyuncs.com | cn-hangzhou",
        "crpi-a1b2-vpc.cn-hangzhou.personal.cr.aliyuncs.com | cn-hangzhou",
        "docker.io | -",
        "registry.aliyuncs.com | -",
        "aliyuncs.com | -",
        ".aliyuncs.com | -",
        "registry..aliyuncs.com | -",
        "my-registry.accelerate.cr.aliyuncs.com | -",
        "registry.cn-hangzhou.cr.aliyuncs.com | -",
        "my-registry.cn-hangzhou.aliyuncs.com | -",
        "myregistry.cn-hangzhou.cr.aliyuncs.com | -",
        "registry.cn-hangzhou.aliyuncs.com.example.com | -",
        "registry.cn-hangzhou.aliyuncs.net | -",
        "registry.cn-hangzhou.notaliyuncs.com | -",
        "oss-cn-hangzhou.aliyuncs.com | -",
        "registry.cn-hangzhou.personal.cr.aliyuncs.com | -",
        "a.registry.cn-hangzhou.aliyuncs.com | -",
      })
  void regionOfTheRegistry(String registry, String region) {
    assertEquals(region, ImageReference.of(registry + "/ns/x:1").region());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "cn-hangzhou, cn-hangzhou",
        "CN-Hangzhou, cn-hangzhou",
        "shanghai, cn-shanghai",
        "hongkong, cn-hongkong",
        "cn-shanghai-finance-1, cn-shanghai-finance-1",
        "xx-mars-7, xx-mars-7",
        "singapore, -",
        "hangzhou2, -",
        "cn-, -",
        "cn, -",
        "-cn-x, -",
        "cn_hangzhou, -",
        "cn-hang zhou, -",
        "c1-hangzhou, -",
        "cn-hangzhou-, -",
      })
  void idsOfRegions(String text, String id) {
    assertEquals(id, RegionId.of(text));
  }
}
