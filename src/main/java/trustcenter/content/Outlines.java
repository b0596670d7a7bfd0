package trustcenter.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.markdown.Outline;
import trustcenter.work.Cores;

/**
 * The outlines of Markdown files, by their names. They are read on all cores, since no outline
 * depends on another; what they say is then read file by file, so that findings come in order.
 */
final class Outlines {
  private final Map<String, Outline> outlines = new HashMap<>();

  private Outlines() {}

  /** How a text is read whose first line is that line of its file. */
  @FunctionalInterface
  interface Reading {
    Outline read(String text, int firstLine);
  }

  /** The outlines of all originals and translations. */
  static Outlines of(List<Translated> documents, Reading reading) {
    List<MarkdownFile> files =
        documents.stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(each.original()), each.translations().values().stream()))
            .toList();
    List<Outline> read = Cores.map(files, file -> reading.read(file.body(), file.firstLine()));
    Outlines outlines = new Outlines();
    for (int i = 0; i < files.size(); i++) {
      outlines.outlines.put(files.get(i).source().file(), read.get(i));
    }
    return outlines;
  }

  /** The outline of one of the files. */
  Outline of(MarkdownFile file) {
    return Optional.ofNullable(outlines.get(file.source().file())).orElseThrow();
  }
}
