package trustcenter.content;

import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.markdown.Outline;
import trustcenter.markdown.OutlineReader;
import trustcenter.markdown.WrittenLinks;
import trustcenter.work.Recalled;

/**
 * What follows from a text and its place alone, whatever the other files say. A reader that is
 * asked again and again takes it from the time before, where the text is still the same; so it
 * finds what a new one would.
 */
final class KnownTexts {
  private final YamlReader yaml = new YamlReader();
  private final WrittenLinks finder = new WrittenLinks();
  private final Recalled<Written, Tree> trees = new Recalled<>(this::tree);
  private final OutlineReader outliner = new OutlineReader();
  private final Recalled<Body, Outline> outlines = new Recalled<>(this::outline);
  private final Recalled<Linking, WrittenLinks.Findings> links = new Recalled<>(this::found);

  private record Written(String file, String text) {}

  private record Tree(Optional<YamlNode> root, List<Diagnostic> diagnostics) {}

  private record Body(String text, int firstLine, boolean contract) {}

  private record Linking(String text, int firstLine, boolean free) {}

  /** Begins to read: what was not asked since the time before is forgotten. */
  void begin() {
    trees.begin();
    outlines.begin();
    links.begin();
  }

  /** The same as {@link YamlReader#read}. */
  Optional<YamlNode> yaml(String file, String text, Diagnostics diagnostics) {
    Tree tree = trees.of(new Written(file, text));
    diagnostics.reportAll(tree.diagnostics());
    return tree.root();
  }

  private Tree tree(Written written) {
    Diagnostics syntax = new Diagnostics();
    Optional<YamlNode> root = yaml.read(written.file(), written.text(), syntax);
    return new Tree(root, syntax.sorted());
  }

  /** The same as {@link OutlineReader#read}. */
  Outline outline(MarkdownFile file) {
    return outlines.of(new Body(file.body(), file.firstLine(), false));
  }

  /** The same as {@link OutlineReader#readContract}. */
  Outline contract(MarkdownFile file) {
    return outlines.of(new Body(file.body(), file.firstLine(), true));
  }

  private Outline outline(Body body) {
    return body.contract()
        ? outliner.readContract(body.text(), body.firstLine())
        : outliner.read(body.text(), body.firstLine());
  }

  /** The same as {@link WrittenLinks#read}. */
  WrittenLinks.Findings links(String text, int firstLine, boolean free) {
    return links.of(new Linking(text, firstLine, free));
  }

  private WrittenLinks.Findings found(Linking text) {
    return finder.read(text.text(), text.firstLine(), text.free());
  }
}
