package trustcenter.cli;

import trustcenter.diagnostic.GitHubPrinter;
import trustcenter.diagnostic.JsonPrinter;
import trustcenter.diagnostic.Printer;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.TextPrinter;

/** How findings are printed; the constants are what users type. */
enum FindingsFormat {
  text,
  json,
  github;

  Printer printer(Sources sources, Console console, boolean rulesAsked) {
    return switch (this) {
      case text -> new TextPrinter(sources, console.hasColour());
      case json -> new JsonPrinter(rulesAsked);
      case github -> new GitHubPrinter();
    };
  }
}
