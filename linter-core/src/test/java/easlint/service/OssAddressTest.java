package easlint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OssAddressTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "oss-cn-hangzhou.aliyuncs.com, REGIONAL, cn-hangzhou",
        "OSS-CN-Hangzhou.aliyuncs.com, REGIONAL, cn-hangzhou",
        "oss-cn-hangzhou-internal.aliyuncs.com, REGIONAL, cn-hangzhou internal",
        "oss-us-west-1.aliyuncs.com, REGIONAL, us-west-1",
        "oss-cn-wuhan-lr.aliyuncs.com, REGIONAL, cn-wuhan-lr",
        "oss-xx-mars-7.aliyuncs.com, REGIONAL, xx-mars-7",
        "oss-cn-shanghai-finance-1.aliyuncs.com, REGIONAL, cn-shanghai-finance-1 finance",
        "oss-cn-shanghai-finance-1-pub.aliyuncs.com, REGIONAL, cn-shanghai-finance-1 finance",
        "oss-cn-shanghai-finance-1-internal.aliyuncs.com, REGIONAL, cn-shanghai-finance-1 internal finance",
        "oss-cn-hzfinance.aliyuncs.com, REGIONAL, - finance",
        "oss-cn-hzjbp-a-internal.aliyuncs.com, REGIONAL, - internal finance",
        "oss-cn-north-2-gov-1.aliyuncs.com, REGIONAL, cn-north-2-gov-1",
        "oss-rg-china-mainland.aliyuncs.com, REGIONAL, -",
        "oss-accelerate.aliyuncs.com, ACCELERATE, -",
        "oss-accelerate-overseas.aliyuncs.com, ACCELERATE, -",
        "cn-hangzhou.oss.aliyuncs.com, DUAL_STACK, cn-hangzhou",
        "b-1.oss-cn-hangzhou.aliyuncs.com, WITH_BUCKET, cn-hangzhou",
        "bucket.oss-cn-hangzhou-internal.aliyuncs.com, WITH_BUCKET, cn-hangzhou internal",
        "bucket.oss-accelerate.aliyuncs.com, WITH_BUCKET, -",
        "bucket.cn-hangzhou.oss.aliyuncs.com, WITH_BUCKET, cn-hangzhou",
        "s3.oss-cn-hangzhou.aliyuncs.com, OTHER, -",
        "a.bucket.oss-cn-hangzhou.aliyuncs.com, OTHER, -",
        "oss.aliyuncs.com, OTHER, -",
        "oss-.aliyuncs.com, NO_HOST, -",
        "oss-enet.aliyuncs.com, OTHER, -",
        "oss-accelerate-mars.aliyuncs.com, OTHER, -",
        "cn-hangzhou.aliyuncs.com, OTHER, -",
        "oss-cn-hangzhou.aliyuncs.com.example.com, OTHER, -",
        "oss-cn-hangzhou.aliyun.com, OTHER, -",
        "oss.example.com, OTHER, -",
        "localhost, OTHER, -",
        "http://oss-cn-hangzhou.aliyuncs.com, NO_HOST, -",
        "oss-cn-hangzhou.aliyuncs.com/bucket, NO_HOST, -",
        "oss-cn-hangzhou.aliyuncs.com/, NO_HOST, -",
        "oss-cn-hangzhou.aliyuncs.com:443, NO_HOST, -",
        "oss-cn-hangzhou .aliyuncs.com, NO_HOST, -",
        "' oss-cn-hangzhou.aliyuncs.com', NO_HOST, -",
        "oss_cn_hangzhou.aliyuncs.com, NO_HOST, -",
        "oss-cn-hangzhou.aliyuncs.com., NO_HOST, -",
        ".oss-cn-hangzhou.aliyuncs.com, NO_HOST, -",
        "oss..aliyuncs.com, NO_HOST, -",
        "-oss.aliyuncs.com, NO_HOST, -",
        "oss-.-a, NO_HOST, -",
        "a-, NO_HOST, -",
        "'', NO_HOST, -",
      })
  void endpoints(String text, OssEndpoint.Form form, String rest) {
    OssEndpoint endpoint = OssEndpoint.of(text);
    assertEquals(form, endpoint.form(), text);
    String region = endpoint.region() == null ? "-" : endpoint.region();
    String found =
        region + (endpoint.internal() ? " internal" : "") + (endpoint.finance() ? " finance" : "");
    assertEquals(rest == null ? "-" : rest, found, text);
  }

  @ParameterizedTest
  @CsvSource({
    "oss://bucket, VALID, bucket, ''",
    "oss://bucket/, VALID, bucket, /",
    "oss://b-1/a/b.txt, VALID, b-1, /a/b.txt",
    "oss://bucket.oss-cn-hangzhou-internal.aliyuncs.com/a, VALID, bucket, /a",
    "oss://bucket.oss-accelerate.aliyuncs.com, VALID, bucket, ''",
    "oss://bucket.cn-hangzhou.oss.aliyuncs.com/a, VALID, bucket, /a",
    "oss://, NO_BUCKET, '', ''",
    "oss:///a, NO_BUCKET, '', /a",
    "oss://Bucket/a, BAD_BUCKET, Bucket, /a",
    "oss://my_bucket/a, BAD_BUCKET, my_bucket, /a",
    "oss://b/a, BAD_BUCKET, b, /a",
    "oss://-bucket/a, BAD_BUCKET, -bucket, /a",
    "oss://bucket-/a, BAD_BUCKET, bucket-, /a",
    "oss://bucket.example.com/a, BAD_BUCKET, bucket.example.com, /a",
    "oss://Bucket.oss-cn-hangzhou.aliyuncs.com/a, BAD_BUCKET, Bucket, /a",
    "oss://a.bucket.oss-cn-hangzhou.aliyuncs.com/a, BAD_BUCKET, a.bucket.oss-cn-hangzhou.aliyuncs.com, /a",
    "oss://bucket name/a, BAD_BUCKET, bucket name, /a",
    "bucket/dir, NO_SCHEME, bucket, /dir",
    "bucket/, NO_SCHEME, bucket, /",
    "bucket, NONE, '', ''",
    "/bucket/dir, NONE, '', ''",
    "./bucket, NONE, '', ''",
    "Bucket/dir, NONE, '', ''",
    "bucket//dir, NONE, '', ''",
    "oss:/bucket/dir, NONE, '', ''",
    "oss//bucket/dir, NONE, '', ''",
    "OSS://bucket/dir, NONE, '', ''",
    "' oss://bucket', NONE, '', ''",
    "http://bucket/dir, NONE, '', ''",
    "s3://bucket/dir, NONE, '', ''",
    "'', NONE, '', ''",
  })
  void addresses(String text, OssUri.Form form, String bucket, String path) {
    OssUri uri = OssUri.of(text);
    assertEquals(form, uri.form());
    assertEquals(bucket, uri.bucket());
    assertEquals(path, uri.path());
  }

  @Test
  void theEndpointBehindTheBucketIsKept() {
    OssEndpoint endpoint = OssUri.of("oss://bucket.oss-cn-hangzhou.aliyuncs.com/a").endpoint();
    assertEquals(OssEndpoint.of("oss-cn-hangzhou.aliyuncs.com"), endpoint);
    assertEquals(null, OssUri.of("oss://bucket/a").endpoint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "a-b", "123", "a--b"})
  void namesOfBuckets(String name) {
    assertTrue(OssUri.isBucketName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "-ab", "ab-", "a_b", "a.b", "aBc", "a b", "桶桶桶", "abé"})
  void noNamesOfBuckets(String name) {
    assertFalse(OssUri.isBucketName(name));
  }

  @Test
  void namesOfBucketsHaveUpTo63Characters() {
    assertTrue(OssUri.isBucketName("a".repeat(63)));
    assertFalse(OssUri.isBucketName("a".repeat(64)));
  }
}
