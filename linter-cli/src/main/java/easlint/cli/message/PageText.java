package easlint.cli.message;

import easlint.finding.Language;

/** What every page of a rule says, in both languages. A class of its own: only explain loads it. */
public enum PageText {
  AVOID("Avoid", "错误写法"),
  PREFER("Prefer", "正确写法"),
  WHY("Why", "原因"),
  FIX("Fix", "修复"),
  OPTIONS("Options", "选项"),
  SOURCE("Source", "依据"),
  NONE("None.", "无。"),

  KIND("{0}, {1}, {2}", "级别 {0}，规则集 {1}，依据 {2}"),
  REST("The rest of this page is in English.", "以下内容只有英文版。");

  private final String english;
  private final String chinese;

  PageText(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** {@return the text with its arguments} */
  public String in(Language language, Object... args) {
    return Messages.fill(language == Language.SIMPLIFIED_CHINESE ? chinese : english, args);
  }

  /** {@return a heading or paragraph of a page in a language, or as it is if it is of one page} */
  public static String in(Language language, String text) {
    for (PageText each : values()) {
      if (each.english.equals(text)) {
        return each.in(language);
      }
    }
    return text;
  }
}
