/** Tests of the build of the rules, on copies of rule folders with one mistake each. */
@NullMarked
package easlint.rules.build;

import org.jspecify.annotations.NullMarked;
