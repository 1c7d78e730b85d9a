/**
 * The settings of a service configuration and the dated facts, as tables of plain text.
 *
 * <p>Read {@link easlint.schema.table.SettingTable} line by line to learn where each setting may
 * stand and what it may hold. Both classes are generated from the authored schema; they are
 * classes, not resources, because opening a resource costs a cold start more than reading a
 * constant.
 */
@NullMarked
package easlint.schema.table;

import org.jspecify.annotations.NullMarked;
