/**
 * The configuration as EAS reads it. {@link easlint.service.CanonicalConfig} brings every accepted
 * spelling into the documented one, and keeps for each setting the node of the file that gave it.
 * {@link easlint.service.Derived} holds what several rules need to know about a text: shell words,
 * listen ports, image parts, address blocks, the region.
 */
@NullMarked
package easlint.service;

import org.jspecify.annotations.NullMarked;
