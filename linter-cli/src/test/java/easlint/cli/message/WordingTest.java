package easlint.cli.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text of the program exists in both languages, and its Chinese is Chinese. */
class WordingTest {
  /** Names, units, and words of the command line and of JSON, which are the same in Chinese. */
  private static final Set<String> TERMS =
      Set.of(
          """
          ALB API AccessKey Async AIMaster BOM Base64 BestEffort Bucket C CIDR IPv4 CPFS CPU CUDA Diffusion EAS ECS Endpoint
          GB GPU Gi Git GitHub HTTP HTTPS ID JAR JSON Java KBS LLM LLMGatewayService Logstore MB MaxCompute Maven NAS NLB
          Nacos OSS PAI Pointer Processor Python QPS RAM RDMA Redis SARIF SD Job SIGTERM SLS SSH Schema Shell Stable TCP
          Trustee URL UTF Web Worker YAML digest easlint gRPC git jemalloc pip requirements
          FILE HEAD N PATH REF COMMAND
          auto always bash baseline check compact completion config cpp default doctor elasticjob en error exclude
          explain extends false fix github gitlab host http https include info init internet intranet java json junit
          markdown maxcompute memory never no null off oss overrides patch profile python recommended rules sarif
          service shell sls strict suppressions test text true warning zip zone zsh tgz bz2 tar base64 triton schema model scaleUp scaleDown onZero reason
          """
              .strip()
              .split("\\s+"));

  private static final Path ROOT = Path.of("..");
  private static final Wording WORDING = new Wording(Glossary.read(), terms());

  private static Set<String> terms() {
    Set<String> terms = new TreeSet<>(TERMS);
    terms.addAll(OwnTexts.settings());
    return terms;
  }

  @Test
  void everyTextIsThereAndTranslated() {
    List<OwnText> texts = OwnTexts.all();
    List<String> complaints = new ArrayList<>();
    texts.forEach(each -> complaints.addAll(WORDING.complaints(each)));
    assertEquals("", String.join("\n", complaints));
    assertTrue(texts.size() > 1500, () -> "only " + texts.size() + " texts");
  }

  @Test
  void theVocabularyIsInUse() {
    List<String> unused = new ArrayList<>(Glossary.read().words());
    assertTrue(unused.size() > 40, () -> "only " + unused.size() + " words");
    OwnTexts.all().forEach(text -> unused.removeIf(word -> text.chinese().contains(word)));
    assertEquals(List.of(), unused);
  }

  @Test
  void theChinesePagesKeepToTheVocabulary() throws IOException {
    List<String> complaints = new ArrayList<>();
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.zh-CN.md")));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(each -> each.toString().endsWith(".zh-CN.md")).sorted().forEach(pages::add);
    }
    for (Path page : pages) {
      List<String> found = WORDING.complaintsOfPage(Files.readAllLines(page));
      found.forEach(each -> complaints.add(page.getFileName() + " " + each));
    }
    assertEquals("", String.join("\n", complaints));
  }

  @Test
  void seesTheFaultsOfAPage() {
    assertEquals(
        List.of(
            "holds VPC, which the vocabulary refuses: 请填写 VPC",
            "lacks a blank between Chinese and Latin: 请看JSON"),
        WORDING.complaintsOfPage(
            List.of("| a | 请填写 VPC |", "```", "请看JSON", "```", "请看[JSON](VPC.md)", "见 `VPC`")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "write {a}|~~|is missing in one language",
        "~~|请填写 {a}|is missing in one language",
        "write {a}|请填写|has placeholders [{a}] in English and [] in Chinese",
        "write it|请填写 {a}|has placeholders [] in English and [{a}] in Chinese",
        "write {a}|请填写 {b}|has placeholders [{a}] in English and [{b}] in Chinese",
        "write 它|请填写|holds Chinese in its English",
        "remove `a`，it|请删除|holds Chinese in its English",
        "remove URL|remove URL|is not translated",
        "remove the key|remove the key|holds a run of English words",
        "remove the key|请删除 the key|holds words that are no technical terms, [key, the]",
        "no text, no rules|没有 text no rules|holds a run of English words",
        "remove it, please|请删除,谢谢|has narrow punctuation beside Chinese",
        "remove it (all)|请删除(全部)|has narrow punctuation beside Chinese",
        "remove the URL|请删除URL|lacks a blank between Chinese and Latin",
        "remove `a` here|请删除 `a`处|lacks a blank between Chinese and Latin",
        "remove {a} here|请删除{a} 处|lacks a blank between Chinese and Latin",
        "remove it, please|请删除 ，谢谢|has a blank beside wide punctuation",
        "the VPC|请填写 VPC|holds VPC, which the vocabulary refuses",
        "valid JSON|合法的 JSON|holds 合法, which the vocabulary refuses",
        "a region|其他区域|holds 区域, which the vocabulary refuses",
      })
  void saysWhatIsWrong(String english, String chinese, String complaint) {
    List<String> complaints = WORDING.complaints(new OwnText("here", english, chinese));
    assertTrue(complaints.contains("here " + complaint + ": " + chinese), complaints::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{0}: {1}|{0}：{1}",
        "remove `the key`|请删除 `the key`",
        "see --max-diagnostics {0} (all)|见 --max-diagnostics {0}（全部）",
        "OSS|OSS",
        "the locale of the system|系统的区域设置",
        "write username:password|请按“用户名:密码”填写",
      })
  void hasNothingToSayAboutGoodTexts(String english, String chinese) {
    assertEquals(List.of(), WORDING.complaints(new OwnText("here", english, chinese)));
  }
}
