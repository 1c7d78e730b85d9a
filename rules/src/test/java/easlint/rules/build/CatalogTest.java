package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
  @TempDir Path folder;

  @Test
  void holdsWhatMetadataSay() throws IOException {
    RulesCopy rules = new RulesCopy(folder.resolve("rules"), "scaling", "internal");
    rules.replace(
        "scaling/min-max/min_max.rego",
        "#   message:",
        "#   options: { slack: number }\n#   message:");
    String text = Catalog.text(new RuleFolders(rules.root(), new Problems()).read());
    assertEquals(
        """
        {"rules":[
        {"id":"internal/check-failed","severity":"error","set":"recommended","confidence":"official",\
        "source":"easlint itself: the check ended with an error","fix":null,\
        "profiles":["service","patch","test"],"severities":{},\
        "en":{"title":"A check failed",\
        "description":"The check broke, so what it would have found is not known.",\
        "message":"the check {check} failed: {reason}",\
        "help":"report this as a bug, with the output of `easlint doctor`; the other checks have run",\
        "repair":"","messages":{"policy":"the policy {check} failed: {reason}"},\
        "helps":{"policy":"correct the policy with the help of `easlint policy test`; the other checks have run"},\
        "repairs":{},"related":{}},\
        "zh-CN":{"title":"检查未能完成","description":"该检查中途出错，无法得知它本应发现的问题。",\
        "message":"检查 {check} 执行失败：{reason}","help":"请附上 `easlint doctor` 的输出反馈此缺陷；其余检查均已执行","repair":"",\
        "messages":{"policy":"策略 {check} 执行失败：{reason}"},\
        "helps":{"policy":"请借助 `easlint policy test` 修正该策略；其余检查均已执行"},\
        "repairs":{},"related":{}}},
        """,
        text.substring(0, text.indexOf("{\"id\":\"scaling")));
    assertEquals("{\"slack\":\"number\"}", Json.read(text).at("/rules/1/options").toString());
    assertEquals("{\"max\":\"上限在这里\"}", Json.read(text).at("/rules/1/zh-CN/related").toString());
  }
}
