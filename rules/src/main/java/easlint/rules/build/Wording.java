package easlint.rules.build;

import java.util.Map;

/**
 * What a rule says in one language.
 *
 * @param title the fault in a few words
 * @param description why it is one; also the label under the place
 * @param message template of what is wrong
 * @param help template of what to do
 * @param repair template of what the fix does, empty where there is none
 * @param messages templates by variant, where a variant has its own
 * @param helps templates by variant, where a variant has its own
 * @param repairs templates by variant, where a variant has its own
 * @param related labels of related places by key
 */
record Wording(
    String title,
    String description,
    String message,
    String help,
    String repair,
    Map<String, String> messages,
    Map<String, String> helps,
    Map<String, String> repairs,
    Map<String, String> related) {}
