package easlint.cli.message;

import easlint.finding.Language;
import java.util.Locale;

/** Sentences of the program, in both languages; {@code {0}}, {@code {1}} stand for arguments. */
public enum Messages {
  // A wrong command line.
  UNKNOWN_OPTION("unknown option: {0}", "未知选项：{0}"),
  MISSING_VALUE("{0} needs a value", "{0} 需要一个值"),
  NO_VALUE_TAKEN("{0} takes no value", "{0} 不接受值"),
  BAD_WORD("{0} takes {1}, not \"{2}\"", "{0} 的取值为 {1}，不能是“{2}”"),
  BAD_NUMBER(
      "{0} takes a whole number from {1} to {2}, not \"{3}\"", "{0} 的取值为 {1} 到 {2} 的整数，不能是“{3}”"),
  UNKNOWN_RULE("unknown rule: {0}", "未知规则：{0}"),
  NO_SUCH_RULE("unknown rule: {0}; easlint rules lists all", "未知规则：{0}；可用 easlint rules 查看全部规则"),
  UNKNOWN_CATEGORY("unknown category: {0}", "未知类别：{0}"),
  DID_YOU_MEAN("{0} (did you mean {1}?)", "{0}（是否想写 {1}？）"),
  EMPTY_RULE_LIST("{0} names no rule", "{0} 没有给出规则"),
  NO_RULE_LEFT(
      "every rule that --rule names is disabled by --disable", "--rule 指定的规则都被 --disable 关闭了"),
  LATER_OPTION(
      "{0} comes with a later version of easlint; this one cannot honour it",
      "{0} 将在 easlint 的后续版本中提供，当前版本尚不支持"),
  LATER_COMMAND(
      "the command {0} comes with a later version of easlint", "命令 {0} 将在 easlint 的后续版本中提供"),
  STDIN_PATH_ALONE("--stdin-path needs the path -", "--stdin-path 需要与路径 - 一起使用"),
  OUTPUT_WITHOUT_FORMAT("--output {0} has no --format of its own", "--output {0} 没有与之对应的 --format"),
  TWO_ON_STDOUT(
      "only one report can go to standard output: give {0} an --output",
      "只有一份报告可以写到标准输出：请为 {0} 指定 --output"),
  SAME_OUTPUT("two reports would be written to {0}", "两份报告会写入同一个文件 {0}"),
  OUTPUT_IS_INPUT("the report would overwrite the checked file {0}", "报告会覆盖被检查的文件 {0}"),
  HIDDEN_FAILURES(
      "--fail-on {0} needs findings that --min-severity {1} hides",
      "--min-severity {1} 会隐藏 --fail-on {0} 所要判断的问题"),
  ONE_RULE("explain takes exactly one rule", "explain 需要且只接受一条规则"),
  NO_ARGUMENTS("{0} takes no \"{1}\"", "{0} 不接受“{1}”"),

  // Git.
  SINCE_ALONE("--since needs --changed", "--since 需要与 --changed 一起使用"),
  STAGED_OR_CHANGED(
      "--staged and --changed cannot be used together", "--staged 和 --changed 不能同时使用"),
  STDIN_IS_NOT_IN_GIT("{0} checks files, not standard input", "{0} 只检查文件，不能用于标准输入"),
  NO_GIT("{0} needs git, and there is no program {1}", "{0} 需要 git，但找不到程序 {1}"),
  NO_REPOSITORY("{0} needs a git repository, and {1} is in none", "{0} 需要 git 仓库，而 {1} 不在任何仓库中"),
  UNKNOWN_COMMIT("--since: git knows no commit \"{0}\"", "--since：git 中没有提交“{0}”"),
  NO_COMMON_COMMIT(
      "--since: \"{0}\" and the present commit have no ancestor in common; a shallow clone has to"
          + " fetch more of the history first",
      "--since：“{0}”与当前提交没有共同的祖先；如果是浅克隆，请先获取更多历史"),
  GIT_FAILED("git failed: {0}", "git 出错：{0}"),
  IN_CONFLICT("{0} is in conflict and was not checked", "{0} 存在合并冲突，未检查"),

  // Files.
  NO_SUCH_PATH("no such file or folder: {0}", "没有这个文件或文件夹：{0}"),
  BAD_PATH("not a path: {0}", "不是有效的路径：{0}"),
  BAD_ENCODING(
      "{0} cannot be read in the encoding of the locale: set LC_ALL to a UTF-8 locale",
      "当前区域设置的编码无法表示 {0}：请把 LC_ALL 设为 UTF-8 的区域设置"),
  IS_FOLDER("{0} is a folder, not a file", "{0} 是文件夹，不是文件"),
  NO_PERMISSION("no permission to read {0}", "没有读取 {0} 的权限"),
  CANNOT_READ("{0} cannot be read: {1}", "无法读取 {0}：{1}"),
  NO_SERVICE_FILE(
      "no service configuration found in {0}; a file that is named itself is checked in any case",
      "在 {0} 中没有找到服务配置文件；直接指定的文件一定会被检查"),
  CANNOT_WRITE("{0} cannot be written: {1}", "无法写入 {0}：{1}"),
  CHANGED_SINCE(
      "{0} has changed since it was read, so it is left alone; run the command again",
      "{0} 在读取之后已被修改，因此未写入；请重新运行该命令"),
  LINK_OUTSIDE(
      "{0} is reached by a link that leads out of {1}, so it is left alone",
      "{0} 经由指向 {1} 之外的链接访问，因此未写入"),
  NO_WRITE_PERMISSION("no permission to write {0}", "没有写入 {0} 的权限"),
  STDIN_ALONE("fix takes - alone, without other paths", "fix 使用 - 时不能再给出其他路径"),
  STDIN_TOO_LARGE(
      "standard input is larger than easlint reads, so its end would be lost",
      "标准输入超过了 easlint 可读取的大小，修复会丢失其余内容"),
  BAD_BYTES(
      "{0} is not fixed: it holds bytes that are not {1}, and writing it would change them",
      "未修复 {0}：文件中有不符合 {1} 的字节，写入会改变这些内容"),
  ONLY_THE_MARK(
      "of {0} only the byte order mark would be removed, which no line shows",
      "{0} 只会去掉字节顺序标记（BOM），不影响任何一行内容"),
  STILL_FIXABLE(
      "{0} still has fixes after many rounds; run the command again",
      "{0} 经过多轮修复后仍有可修复的问题，请重新运行该命令"),
  FIXED_FILE("fixed {0}: {1}", "已修复 {0}：{1}"),
  FIXED_TIMES("{0} ({1} times)", "{0}（{1} 处）"),
  STANDARD_OUTPUT("standard output", "标准输出"),
  NO_FOLDER("its folder does not exist", "所在文件夹不存在"),
  NOT_ALLOWED("no permission", "没有权限"),
  SYSTEM_ERROR("the system reports an error", "系统报告了错误"),

  // Configurations and baselines.
  CONFIG_OR_NONE("--config and --no-config contradict each other", "--config 与 --no-config 相互矛盾"),
  CONFIG_WRONG("the configuration {0} has errors, so nothing was checked", "配置文件 {0} 有错误，未检查任何文件"),
  CONFIG_BESIDE("{0} is not read, since {1} stands beside it", "不读取 {0}，因为同一文件夹中有 {1}"),
  PATTERN_UNMATCHED("{0}: the pattern {1} in {2} matches no file", "{0}：{2} 中的模式 {1} 没有匹配到任何文件"),
  POLICIES_LATER(
      "{0} names policies, and this version of easlint runs none",
      "{0} 指定了自定义策略，而当前版本的 easlint 尚不能运行"),
  NO_BASELINE("{0} is no baseline of easlint", "{0} 不是 easlint 的基线文件"),
  BASELINE_VERSION(
      "{0} was written by another version of easlint: write it anew with easlint baseline",
      "{0} 由其他版本的 easlint 生成：请用 easlint baseline 重新生成"),
  BASELINE_WRITTEN("{0} written: {1} known findings", "已写入 {0}：{1} 个已知问题"),
  BASELINE_STOPPED("{0} not written", "未写入 {0}"),
  ALREADY_THERE("{0} exists already and is left as it is", "{0} 已存在，未作改动"),
  FILE_WRITTEN("{0} written", "已写入 {0}"),
  BAD_SERVICE_NAME(
      "a service name begins with a small letter and has up to 63 small letters, digits, _ and -,"
          + " unlike \"{0}\"",
      "服务名称以小写字母开头，由小写字母、数字、_ 和 - 组成，最长 63 个字符，不能是“{0}”"),
  ONE_SCHEMA(
      "--config and --output-format ask for two schemas",
      "--config 和 --output-format 要求了两份 Schema"),
  ONE_SHELL(
      "completion takes exactly one shell: bash or zsh", "completion 需要且只接受一个 Shell：bash 或 zsh"),
  UNKNOWN_SHELL("no completion for {0}, only for bash and zsh", "不支持 {0} 的命令补全，仅支持 bash 和 zsh"),

  // Faults of the program.
  CHECK_FAILED("a check failed in {0}; the findings name it", "检查 {0} 时有检查项出错，详见检查结果"),
  FILE_FAILED(
      "easlint itself failed on {0} ({1}); please report this, --verbose shows where",
      "easlint 处理 {0} 时自身出错（{1}）；请报告此问题，--verbose 可显示出错位置"),
  PROGRAM_FAILED(
      "easlint itself failed ({0}); please report this, --verbose shows where",
      "easlint 自身出错（{0}）；请报告此问题，--verbose 可显示出错位置"),

  // While it works.
  PROGRESS("checked {0} of {1} files", "已检查 {0}/{1} 个文件"),

  // Notes of --verbose.
  SKIPPED_NOTE("skipped {0}: no service configuration", "跳过 {0}：不是服务配置文件"),
  CHECKED_NOTE("checked {0}", "已检查 {0}"),
  RUN_NOTE("profile {0}, set {1}, {2} rules known", "配置类型 {0}，规则集 {1}，共 {2} 条规则"),

  // Reports for programs.
  HELP_SENTENCE("Help: {0}", "建议：{0}"),
  NOT_CHECKED("{0} could not be checked", "{0} 未能检查"),
  REPORT_CUT(
      "{0} findings are left out: the report keeps the {1} most severe, as much as GitHub takes",
      "有 {0} 个问题未列入：报告只保留最严重的 {1} 个，以符合 GitHub 的限制"),
  REPOSITORY_ROOT(
      "The folder that paths are relative to: the root of the repository, or where easlint ran.",
      "路径的起点：代码仓库的根目录；不在仓库中时为运行 easlint 的文件夹。"),

  // The text report.
  HELP_LINE("= help: {0}", "= 建议：{0}"),
  DOCS_LINE("= docs: {0}", "= 文档：{0}"),
  SUPPRESSED_LINE("= suppressed: {0}", "= 已抑制：{0}"),
  KNOWN_LINE("= suppressed: known in the baseline", "= 已抑制：基线中的已知问题"),
  MASK_SHORT("••• (short)", "•••（短）"),
  MASK_MEDIUM("••• (medium)", "•••（中）"),
  MASK_LONG("••• (long)", "•••（长）"),
  MORE_FINDINGS(
      "{0}: {1} more not shown (--max-diagnostics {2} shows all)",
      "{0}：另有 {1} 个问题未显示（--max-diagnostics {2} 可显示全部）"),
  PROBLEMS_OMITTED("{0}: {1} more syntax problems were not kept", "{0}：另有 {1} 个语法问题未保留"),
  SUMMARY("{0}: {1}", "{0}：{1}"),
  SEPARATOR(", ", "，"),
  NOTHING_FOUND("nothing found", "没有发现问题"),
  FILE_CHECKED("{0} file checked", "检查了 {0} 个文件"),
  FILES_CHECKED("{0} files checked", "检查了 {0} 个文件"),
  ERROR_COUNT("{0} error", "{0} 个错误"),
  ERRORS_COUNT("{0} errors", "{0} 个错误"),
  WARNING_COUNT("{0} warning", "{0} 个警告"),
  WARNINGS_COUNT("{0} warnings", "{0} 个警告"),
  INFO_COUNT("{0} info", "{0} 个提示"),
  INFOS_COUNT("{0} infos", "{0} 个提示"),
  SUPPRESSED_COUNT("{0} suppressed", "{0} 个已抑制"),
  FIXABLE_COUNT("{0} fixable with easlint fix", "{0} 个可用 easlint fix 修复"),
  UNSAFE_COUNT("{0} fixable with easlint fix --unsafe", "{0} 个可用 easlint fix --unsafe 修复"),
  SKIPPED_COUNT("{0} skipped", "跳过 {0} 个文件"),
  UNREADABLE_COUNT("{0} unreadable", "{0} 个文件无法读取"),

  // Rules and explain.
  RULES_COLUMNS(
      "| rule | severity | set | confidence | fix | title |", "| 规则 | 级别 | 规则集 | 依据 | 修复 | 标题 |"),
  RULES_TOTAL("{0} rules", "共 {0} 条规则"),
  RULE_TOTAL("{0} rule", "共 {0} 条规则"),
  PAGE_SOURCE("Source: {0}", "依据：{0}");

  private final String english;
  private final String chinese;

  Messages(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** {@return a word for the sentence that is the same in every language} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the sentence without arguments} */
  public String in(Language language) {
    return language == Language.SIMPLIFIED_CHINESE ? chinese : english;
  }

  /**
   * {@return the sentence with its arguments}
   *
   * @param args what {@code {0}}, {@code {1}}, ... stand for
   */
  public String in(Language language, Object... args) {
    return fill(in(language), args);
  }

  /** {@return a template with its arguments} */
  static String fill(String template, Object... args) {
    StringBuilder out = new StringBuilder(template.length() + 32);
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '{') {
        out.append(args[template.charAt(i + 1) - '0']);
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** {@return the form of a count: one or several} */
  public static String count(Language language, int count, Messages one, Messages several) {
    return (count == 1 ? one : several).in(language, count);
  }
}
