package easlint.rego;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys, found by content, with a value each. Own code and not a {@code HashMap}, because keys of
 * other packages do not bring an {@code equals} of ours. Entries lie in order of insertion; an
 * index is kept only when there are many, and the sorted order only once it is asked for.
 */
final class ValueTable {
  private static final int WITHOUT_INDEX = 8;

  private Value[] keys = new Value[4];
  private Value[] values = new Value[4];
  private int[] hashes = new int[4];
  private int size;
  private int[] index = {};
  private long weight = 1;

  /** Volatile: constants and data are shared by threads, and the list must arrive whole. */
  private volatile @Nullable List<Value> sorted;

  int size() {
    return size;
  }

  Value keyAt(int position) {
    return keys[position];
  }

  Value valueAt(int position) {
    return values[position];
  }

  long weight() {
    return weight;
  }

  @Nullable Value get(Value key) {
    int at = find(key, Content.hash(key));
    return at < 0 ? null : values[at];
  }

  /** Adds an entry, or replaces the value of one. */
  void put(Value key, Value value) {
    int hash = Content.hash(key);
    int at = find(key, hash);
    if (at >= 0) {
      values[at] = value;
    } else {
      append(key, value, hash);
    }
    weight = Content.addWeights(weight, Content.weight(value));
  }

  /** Adds a key that is its own value, unless it is there. */
  void add(Value element) {
    int hash = Content.hash(element);
    if (find(element, hash) < 0) {
      append(element, element, hash);
    }
  }

  /** {@return the keys in Rego's order} */
  List<Value> sortedKeys() {
    List<Value> known = sorted;
    if (known == null) {
      Value[] copy = Arrays.copyOf(keys, size);
      Arrays.sort(copy, Content.ORDER);
      known = List.of(copy);
      sorted = known;
    }
    return known;
  }

  private void append(Value key, Value value, int hash) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      values = Arrays.copyOf(values, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    keys[size] = key;
    values[size] = value;
    hashes[size++] = hash;
    sorted = null;
    weight = Content.addWeights(weight, Content.weight(key));
    if (size > WITHOUT_INDEX) {
      enter(size - 1);
    }
  }

  private int find(Value key, int hash) {
    if (size <= WITHOUT_INDEX) {
      for (int i = 0; i < size; i++) {
        if (hashes[i] == hash && Content.equal(keys[i], key)) {
          return i;
        }
      }
      return -1;
    }
    int mask = index.length - 1;
    for (int slot = spread(hash) & mask; index[slot] != 0; slot = (slot + 1) & mask) {
      int at = index[slot] - 1;
      if (hashes[at] == hash && Content.equal(keys[at], key)) {
        return at;
      }
    }
    return -1;
  }

  /** Enters the newest entry into the index, which is rebuilt when it is more than half full. */
  private void enter(int newest) {
    int first = newest;
    if (size * 2 > index.length) {
      index = new int[Integer.highestOneBit(size) * 4];
      first = 0;
    }
    int mask = index.length - 1;
    for (int at = first; at <= newest; at++) {
      int slot = spread(hashes[at]) & mask;
      while (index[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      index[slot] = at + 1;
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }
}
