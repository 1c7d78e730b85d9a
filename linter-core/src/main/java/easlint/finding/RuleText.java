package easlint.finding;

import java.util.Map;

/**
 * What a rule says, in one language. {@code {name}} in a template stands for a finding's argument
 * of that name.
 *
 * @param title the fault, in a few words
 * @param description why it is one, in a sentence; also the label under the place
 * @param message template: what is wrong here
 * @param help template: what to do
 * @param repair template: what the fix does; empty where there is none
 * @param messages templates by variant, where a rule has several ways to be broken
 * @param helps templates by variant
 * @param repairs templates by variant
 * @param related templates by key: the labels of related places
 */
public record RuleText(
    String title,
    String description,
    String message,
    String help,
    String repair,
    Map<String, String> messages,
    Map<String, String> helps,
    Map<String, String> repairs,
    Map<String, String> related) {}
