package easlint.cli.message;

import easlint.finding.Language;

/** What {@code easlint doctor} says. A class of its own: other runs do not load it. */
public enum DoctorText {
  SYSTEM("system", "系统"),
  FOLDER("folder", "文件夹"),
  CONFIGURATION("configuration", "配置文件"),
  BASELINE("baseline", "基线"),
  POLICIES("policies", "自定义策略"),
  RULES("rules", "规则数"),
  FACTS("facts", "内置数据"),

  NONE("none", "无"),
  NOT_WANTED("none: --no-config was given", "无：指定了 --no-config"),
  NOT_FOUND("none: no {0} in {1} or above it", "无：在 {1} 及其上级文件夹中没有 {0}"),
  GIVEN("{0}, given by --config", "{0}，由 --config 指定"),
  NEAREST("{0}, the nearest upward from this folder", "{0}，从当前文件夹向上最近的一份"),
  EXTENDS("extends {0}", "继承 {0}"),
  KNOWN_FINDINGS("{0}; known findings: {1}", "{0}，{1} 个已知问题"),
  NOT_RUN("{0}, not run by this version", "{0}，当前版本不运行");

  private final String english;
  private final String chinese;

  DoctorText(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** {@return the text with its arguments} */
  public String in(Language language, Object... args) {
    String template = language == Language.SIMPLIFIED_CHINESE ? chinese : english;
    return Messages.fill(template, args);
  }
}
