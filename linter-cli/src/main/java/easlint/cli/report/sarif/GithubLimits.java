package easlint.cli.report.sarif;

import com.contrastsecurity.sarif.Result;
import easlint.finding.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * What GitHub takes of an upload ("SARIF support for code scanning"): at most 25,000 results, of
 * which it keeps the 5,000 most severe, and 10 MB when compressed by gzip. A log within the smaller
 * number is within the larger one.
 */
final class GithubLimits {
  /** The most results that are kept. */
  static final int RESULTS = 5_000;

  /** The most bytes of a compressed log. */
  static final int BYTES = 10_000_000;

  private GithubLimits() {}

  /** {@return the most severe results, at most {@code limit}, in their order} */
  static List<Result> mostSevere(List<RankedResult> all, int limit) {
    Map<Severity, Integer> room = room(all, limit);
    List<Result> kept = new ArrayList<>();
    for (RankedResult one : all) {
      if (room.merge(one.severity(), -1, Integer::sum) >= 0) {
        kept.add(one.result());
      }
    }
    return kept;
  }

  /** How many results of each severity there is room for, the gravest first. */
  private static Map<Severity, Integer> room(List<RankedResult> all, int limit) {
    Map<Severity, Integer> room = new EnumMap<>(Severity.class);
    for (RankedResult one : all) {
      room.merge(one.severity(), 1, Integer::sum);
    }
    int left = limit;
    for (Map.Entry<Severity, Integer> each : room.entrySet()) {
      each.setValue(Math.min(each.getValue(), left));
      left -= each.getValue();
    }
    return room;
  }

  /** {@return whether a log is small enough} */
  static boolean takes(String log) {
    byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= BYTES || compressedSize(bytes) <= BYTES;
  }

  private static long compressedSize(byte[] bytes) {
    Counter counter = new Counter();
    try (GZIPOutputStream gzip = new GZIPOutputStream(counter)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new IllegalStateException("counting bytes does not fail", impossible);
    }
    return counter.count;
  }

  /** Counts what is written. */
  private static final class Counter extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}
