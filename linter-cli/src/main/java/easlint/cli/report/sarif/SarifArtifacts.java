package easlint.cli.report.sarif;

import com.contrastsecurity.sarif.Artifact;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Hashes;
import com.contrastsecurity.sarif.Role;
import easlint.cli.report.FileReport;
import easlint.cli.report.RepositoryPaths;
import easlint.cli.report.Run;
import easlint.json.Document;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The files of a run, in its order, and references to them. */
final class SarifArtifacts {
  private final Map<String, Integer> indices = new HashMap<>();
  private final Set<Artifact> artifacts = new LinkedHashSet<>();
  private final RepositoryPaths paths;

  SarifArtifacts(Run run, RepositoryPaths paths) {
    this.paths = paths;
    for (FileReport file : run.files()) {
      indices.put(file.path(), artifacts.size());
      artifacts.add(artifact(file));
    }
  }

  /** {@return all files} */
  Set<Artifact> all() {
    return artifacts;
  }

  /** {@return a reference to a file of the run, by the path in its report} */
  ArtifactLocation reference(String path) {
    ArtifactLocation location = location(path);
    Integer index = indices.get(path);
    return index == null ? location : location.withIndex(index);
  }

  private ArtifactLocation location(String shown) {
    String path = paths.path(shown);
    ArtifactLocation location = new ArtifactLocation().withUri(RepositoryPaths.uri(path));
    return RepositoryPaths.isAbsolute(path) ? location : location.withUriBaseId(SarifReport.ROOT);
  }

  private Artifact artifact(FileReport file) {
    Artifact artifact =
        new Artifact()
            .withLocation(location(file.path()))
            .withRoles(Set.of(Role.ANALYSIS_TARGET))
            .withMimeType("application/json");
    Document document = file.document();
    if (document != null) {
      artifact.setLength(Math.toIntExact(document.source().size()));
      artifact.setEncoding(document.source().encoding().label());
      String hash = FileBytes.sha256(document.source());
      if (hash != null) {
        Hashes hashes = new Hashes();
        hashes.setAdditionalProperty("sha-256", hash);
        artifact.setHashes(hashes);
      }
    }
    return artifact;
  }
}
