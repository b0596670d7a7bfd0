package trustcenter.build;

import java.util.ArrayList;
import java.util.List;
import trustcenter.check.Contrasts;
import trustcenter.content.ThemeReader;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.model.Look;
import trustcenter.reference.Reference;
import trustcenter.render.Theme;

/**
 * The look of a theme, read and checked.
 *
 * @param diagnostics about {@code theme.yaml}
 */
record ThemeLook(Look look, List<Diagnostic> diagnostics) {
  ThemeLook {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads and checks.
   *
   * @param sources that take the text of the file, for excerpts
   */
  static ThemeLook of(Theme theme, Reference reference, Sources sources) {
    theme.settings().ifPresent(text -> sources.put(ThemeReader.FILE, text));
    List<String> assets = theme.assets();
    ThemeReader.ReadTheme read =
        new ThemeReader(reference)
            .read(
                theme.defaultSettings(),
                theme.settings(),
                name -> assets.contains("assets/" + name));
    List<Diagnostic> found = new ArrayList<>(read.diagnostics().sorted());
    found.addAll(Contrasts.of(read.look(), read.positions(), ThemeReader.FILE));
    return new ThemeLook(read.look(), found);
  }
}
