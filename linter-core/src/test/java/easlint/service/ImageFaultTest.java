package easlint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFaultTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "python",
        "python:3",
        "library/python:3.12-slim",
        "registry-vpc.cn-hangzhou.aliyuncs.com/ranking/server:2.1",
        "registry.example.com:5000/a/b_c.d-e/f:latest",
        "localhost:5000/app",
        "Registry.Example.com/team/app:V1",
        "a/b__c:x",
        "team/app@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "team/app:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      })
  void aRegistryWouldTakeIt(String image) {
    assertNull(ImageFault.of(image));
  }

  @ParameterizedTest
  @CsvSource({
    "https://registry.example.com/a:1, SCHEME",
    "docker://python:3, SCHEME",
    "'python: 3', BLANK",
    "'python\t', BLANK",
    "team/App:1, UPPER_CASE",
    "registry.example.com/Team/app, UPPER_CASE",
    "registry.example.com/, OTHER",
    "team//app, OTHER",
    "/app, OTHER",
    "team/app/, OTHER",
    "-team/app, OTHER",
    "team-/app, OTHER",
    "team/app:, OTHER",
    "team/app:-1, OTHER",
    "team/app@sha256, OTHER",
    "team/app@sha256:12, OTHER",
    "team/app?tag=1, OTHER",
    "team/应用:1, OTHER",
  })
  void noRegistryWouldTakeIt(String image, ImageFault fault) {
    assertEquals(fault, ImageFault.of(image));
  }
}
