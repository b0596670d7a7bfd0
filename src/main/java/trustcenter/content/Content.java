package trustcenter.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.SourceMap;
import trustcenter.diagnostic.Sources;
import trustcenter.model.TrustCenter;

/**
 * What was read from {@code content/}.
 *
 * @param model empty where the files have errors
 * @param diagnostics all findings of the reading
 * @param documents the folder in which the files of {@code documents.yaml} lie
 */
public record Content(
    Optional<TrustCenter> model,
    SourceMap positions,
    Sources sources,
    List<Diagnostic> diagnostics,
    Path documents) {
  public Content {
    diagnostics = List.copyOf(diagnostics);
  }
}
