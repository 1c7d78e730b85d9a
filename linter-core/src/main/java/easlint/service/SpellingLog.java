package easlint.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the aliases of a file, each once however many settings lie below it. */
final class SpellingLog {
  private final List<Spelling> list = new ArrayList<>();
  private final Set<Spelling> noted = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Notes an alias that a setting was reached through, if there is one. */
  void note(@Nullable Spelling alias) {
    if (alias != null && noted.add(alias)) {
      list.add(alias);
    }
  }

  List<Spelling> list() {
    return list;
  }
}
