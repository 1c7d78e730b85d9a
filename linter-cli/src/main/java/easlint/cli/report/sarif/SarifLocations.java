package easlint.cli.report.sarif;

import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.LogicalLocation;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import easlint.cli.report.FileReport;
import easlint.cli.report.Redactions;
import easlint.cli.terminal.Printable;
import easlint.json.Document;
import easlint.text.Position;
import easlint.text.Source;
import easlint.text.TextRange;
import java.util.Set;

/** Turns ranges and pointers into places of the standard. */
final class SarifLocations {
  private final SarifArtifacts artifacts;
  private final Redactions redactions = new Redactions();

  SarifLocations(SarifArtifacts artifacts) {
    this.artifacts = artifacts;
  }

  Location of(FileReport file, Document document, TextRange range, String pointer) {
    String shown = redactions.hide(file, pointer);
    PhysicalLocation place =
        new PhysicalLocation()
            .withArtifactLocation(artifacts.reference(file.path()))
            .withRegion(region(document.source(), range));
    Location location = new Location().withPhysicalLocation(place);
    return pointer.isEmpty() ? location : location.withLogicalLocations(Set.of(logical(shown)));
  }

  /** {@return a range as lines and columns, from 1, the end exclusive} */
  static Region region(Source source, TextRange range) {
    Position start = source.position(range.start());
    Position end = source.position(range.end());
    return new Region()
        .withStartLine(start.line())
        .withStartColumn(start.column())
        .withEndLine(end.line())
        .withEndColumn(end.column());
  }

  /** The whole document has no name of its own, so only what lies in it is named. */
  private static LogicalLocation logical(String pointer) {
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    name = name.replace("~1", "/").replace("~0", "~");
    LogicalLocation logical =
        new LogicalLocation()
            .withFullyQualifiedName(Printable.escape(pointer))
            .withKind("property");
    return name.isEmpty() ? logical : logical.withName(Printable.escape(name));
  }
}
