package easlint.cli.message;

import easlint.finding.Language;

/** What {@code --help} says, in both languages. A class of its own: other runs do not load it. */
public enum HelpText {
  TOOL("Finds mistakes in PAI-EAS service configurations.", "检查 PAI-EAS 服务配置文件中的错误。"),
  USAGE("Usage: ", "用法："),
  COMMANDS("Commands:", "命令："),
  OPTIONS("Options:", "选项："),
  DEFAULT_COMMAND(
      "easlint PATH... is the same as easlint check PATH...; easlint COMMAND --help tells more.",
      "easlint PATH... 等同于 easlint check PATH...；各命令的详细说明见 easlint COMMAND --help。"),
  LATER("Comes with a later version.", "将在后续版本中提供。"),

  CHECK(
      "Checks files; a folder is searched for service configurations, - is standard input.",
      "检查文件；给出文件夹时会在其中查找服务配置文件，- 表示标准输入。"),
  RULES("Lists the rules.", "列出所有规则。"),
  EXPLAIN("Shows the page of a rule.", "显示某条规则的说明。"),
  FIX(
      "Applies the safe fixes of findings; - prints the fixed text of standard input.",
      "应用检查结果中的安全修复；- 表示读取标准输入并输出修复后的文本。"),
  INIT("Writes a configuration to start from.", "生成初始配置文件。"),
  SCHEMA("Prints the JSON Schema of service configurations.", "输出服务配置文件的 JSON Schema。"),
  BASELINE(
      "Records the present findings, so that later runs report new ones only.",
      "记录现有的问题，之后只报告新问题。"),
  POLICY("Makes, tests and builds policies of your own.", "创建、测试和构建自定义策略。"),
  LSP("Serves an editor on standard input and output.", "通过标准输入输出为编辑器提供语言服务。"),
  COMPLETION("Prints a completion script for a shell.", "输出 Shell 的命令补全脚本。"),
  DOCTOR("Shows what to put into a bug report.", "显示报告问题时所需的信息。"),

  FORMAT(
      "Form of the report: text, json, sarif, github, gitlab, junit, compact.",
      "报告格式：text、json、sarif、github、gitlab、junit、compact。"),
  CATALOG_FORMAT("Form of the output: text, json, markdown.", "输出格式：text、json、markdown。"),
  OUTPUT(
      "Write the report of the --format before it to FILE; repeat both for several reports.",
      "把前一个 --format 的报告写入 FILE；两者成对重复可生成多份报告。"),
  PROFILE(
      "What the files are: service (complete, the default), patch, test.",
      "文件的类型：service（完整配置，默认）、patch（修改用）、test（本地测试用）。"),
  RULE(
      "Run only these rules, whatever their set; repeat it or separate ids by commas.",
      "只运行指定的规则，不论其所属规则集；可重复，也可用逗号分隔。"),
  DISABLE("Do not run these rules.", "不运行指定的规则。"),
  SET("The rules of a set: recommended (the default) or strict.", "规则集：recommended（默认）或 strict。"),
  MIN_SEVERITY(
      "Leave out findings below error, warning or info.", "不报告低于该级别（error、warning、info）的问题。"),
  FAIL_ON(
      "Exit with 1 for findings from error (the default), warning, info up, or never.",
      "出现该级别及以上的问题时以 1 退出：error（默认）、warning、info、never。"),
  MAX_DIAGNOSTICS(
      "Show at most N findings of a file (default 20 on a terminal, else all).",
      "每个文件最多显示 N 个问题（终端默认 20，其他情况不限）。"),
  STATISTICS("Count the findings of each rule.", "按规则统计问题数量。"),
  CHANGED(
      "Check what is not committed yet, or has changed since --since.",
      "检查尚未提交的文件，或自 --since 以来有改动的文件。"),
  SINCE(
      "With --changed: what HEAD and the working tree changed since they left REF (default HEAD).",
      "与 --changed 一起使用：自与 REF 分叉以来的改动（默认为 HEAD）。"),
  STAGED("Check what is staged for the next commit, as it is staged.", "检查已暂存的内容，而非工作区中的文件。"),
  FORCE_EXCLUDE(
      "What the configuration excludes is left out even when it is named.",
      "配置中 exclude 排除的文件，即使在命令行上指定也不检查。"),
  STDIN_PATH("The name under which standard input is reported.", "报告中标准输入所用的文件名。"),
  DETECT("Skip named files that are no service configurations.", "跳过指定文件中不是服务配置的文件。"),
  ALLOW_EMPTY("Finding no file to check is no error.", "没有可检查的文件时不视为错误。"),
  SHOW_SUPPRESSED("Also show findings that are suppressed.", "同时显示被抑制的问题。"),
  CONFIG(
      "Use this configuration for all files, instead of the nearest one of each.",
      "对所有文件使用该配置文件，而不是各自最近的配置文件。"),
  NO_CONFIG(
      "Read no configuration file, and no baseline that is not named.", "不读取配置文件，也不读取未指定的基线文件。"),
  BASELINE_FILE(
      "The file of known findings (default: the nearest .easlint-baseline.json).",
      "已知问题的基线文件（默认为最近的 .easlint-baseline.json）。"),
  SERVICE("Also write service.json for a service of this name.", "同时为该名称的服务生成 service.json。"),
  CONFIG_SCHEMA("The schema of .easlint.yaml.", "输出 .easlint.yaml 的 Schema。"),
  OUTPUT_SCHEMA("The schema of the JSON report.", "输出 JSON 报告的 Schema。"),
  JOBS("Check N files at a time (default: the number of processors).", "同时检查 N 个文件（默认为处理器数量）。"),
  UNSAFE(
      "Also apply the fixes that guess, and that a person should look at.",
      "同时应用带有推测成分、需要人工确认的修复。"),
  DIFF("Show what would change, and change nothing.", "只显示将会发生的改动，不修改文件。"),
  CATEGORY("What tells several SARIF reports of a commit apart.", "用于区分同一提交的多份 SARIF 报告。"),
  CATALOG_CATEGORY("Only the rules of a category.", "只列出某一类别的规则。"),
  COLOR("Colours: auto (the default), always, never.", "颜色：auto（默认）、always、never。"),
  LANG(
      "Language: en or zh-CN; by default the locale's for text, else English.",
      "语言：en 或 zh-CN；文本默认取决于区域设置，其他格式默认为英文。"),
  QUIET("Findings only: no last line, no notes.", "只输出问题，不输出统计行和提示。"),
  VERBOSE("Say which files were checked and skipped.", "说明检查和跳过了哪些文件。"),
  HELP("Show this help.", "显示此帮助。"),
  VERSION("Show the version.", "显示版本。");

  private final String english;
  private final String chinese;

  HelpText(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** {@return the sentence} */
  public String in(Language language) {
    return language == Language.SIMPLIFIED_CHINESE ? chinese : english;
  }
}
