/**
 * The program's own words. Every sentence that the command line says stands in {@link
 * easlint.cli.message.Messages} or {@link easlint.cli.message.HelpText}, in both languages, as a
 * constant: opening a resource bundle costs a cold start milliseconds. What a rule says comes from
 * the catalogue.
 */
@NullMarked
package easlint.cli.message;

import org.jspecify.annotations.NullMarked;
