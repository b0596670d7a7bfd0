package trustcenter.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trustcenter.content.ContentFolder.TextFile;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;
import trustcenter.diagnostic.Span;
import trustcenter.model.Language;

/** Puts {@code x.md} and its translations {@code x.en.md} together. */
final class TranslationPairing {
  private final Source source;

  TranslationPairing(Source source) {
    this.source = source;
  }

  List<Translated> pair(List<TextFile> files) {
    Map<String, TextFile> originals = new TreeMap<>();
    Map<String, Map<Language, TextFile>> translations = new TreeMap<>();
    for (TextFile file : files) {
      int dot = file.stem().lastIndexOf('.');
      if (dot < 0) {
        originals.put(file.stem(), file);
      } else {
        translation(
            file, file.stem().substring(0, dot), file.stem().substring(dot + 1), translations);
      }
    }
    translations.forEach(
        (stem, found) -> {
          if (!originals.containsKey(stem)) {
            found.values().forEach(file -> reportOrphan(file, stem));
          }
        });
    List<Translated> pairs = new ArrayList<>();
    originals.forEach(
        (stem, file) -> pairs.add(pair(stem, file, translations.getOrDefault(stem, Map.of()))));
    return pairs;
  }

  private void translation(
      TextFile file, String stem, String tag, Map<String, Map<Language, TextFile>> translations) {
    for (Language language : source.languages()) {
      if (language.tag().equals(tag)) {
        if (language.equals(source.defaultLanguage())) {
          source.report(
              Code.ORPHAN_TRANSLATION,
              Span.ofFile("content/" + file.path()),
              "`" + tag + "` is the default language, and its file has no language in its name.",
              "call the file " + stem + ".md.");
          return;
        }
        translations.computeIfAbsent(stem, key -> new LinkedHashMap<>()).put(language, file);
        return;
      }
    }
    source.report(
        Code.UNKNOWN_LANGUAGE,
        Span.ofFile("content/" + file.path()),
        "`" + tag + "` in the name of this file is not a language of this site.",
        Nearest.hint(tag, source.languages().stream().map(Language::tag).toList()));
  }

  private void reportOrphan(TextFile file, String stem) {
    source.report(
        Code.ORPHAN_TRANSLATION,
        Span.ofFile("content/" + file.path()),
        "this is a translation of " + stem + ".md, which is not there.",
        "write the original in the default language, `" + source.defaultLanguage() + "`.");
  }

  private Translated pair(String stem, TextFile original, Map<Language, TextFile> translations) {
    Map<Language, MarkdownFile> parsed = new LinkedHashMap<>();
    for (Language language : source.languages()) {
      Optional.ofNullable(translations.get(language))
          .ifPresent(file -> parsed.put(language, parse(file)));
    }
    return new Translated(stem, parse(original), parsed);
  }

  private MarkdownFile parse(TextFile file) {
    return MarkdownFile.parse(source.at("content/" + file.path()), file.text());
  }
}
