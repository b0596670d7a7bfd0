package trustcenter.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.SourceMap;
import trustcenter.model.Language;
import trustcenter.model.Localised;

/**
 * A Markdown document with its translations.
 *
 * @param stem the file's name without language and ending
 * @param original in the default language
 */
record Translated(String stem, MarkdownFile original, Map<Language, MarkdownFile> translations) {

  /** The original and its translations. */
  Stream<MarkdownFile> files() {
    return Stream.concat(Stream.of(original), translations.values().stream());
  }

  /** The same reading of the original and of each translation. */
  <T> Localised<T> bodies(Language originalLanguage, Function<MarkdownFile, T> reading) {
    Map<Language, T> values = new LinkedHashMap<>();
    values.put(originalLanguage, reading.apply(original));
    translations.forEach((language, file) -> values.put(language, reading.apply(file)));
    return new Localised<>(originalLanguage, values);
  }

  /**
   * Below which pointer the places of one of its files are noted: a translation has places of its
   * own, so that a finding in it is shown there and not in the original.
   */
  String pointer(String folder, MarkdownFile file) {
    return file.equals(original)
        ? folder + "/" + stem
        : SourceMap.translation(file.source().file());
  }

  /**
   * Reads what a translation's front matter may say; every key that only the original may set is an
   * error there.
   */
  void eachTranslation(
      List<String> originalKeys, java.util.function.BiConsumer<Language, Fields> reading) {
    translations.forEach(
        (language, file) -> {
          Fields fields =
              new Fields(
                  file.source().in(List.of(language)),
                  file.frontMatter(),
                  SourceMap.translation(file.source().file()));
          for (YamlNode.Entry entry : file.frontMatter().entries()) {
            if (originalKeys.contains(entry.key())) {
              fields.node(entry.key());
              file.source()
                  .report(
                      Code.NOT_TRANSLATABLE,
                      entry.keySpan(),
                      "`" + entry.key() + "` is the same in all languages.",
                      "set it in " + original.source().file() + " alone.");
            }
          }
          reading.accept(language, fields);
          fields.done();
        });
  }

  /** What the original says, with what each translation says in its place. */
  static <T> Localised<T> merge(
      Localised<T> said, Map<Language, T> translations, List<Language> languages) {
    Map<Language, T> all = new LinkedHashMap<>(said.values());
    all.putAll(translations);
    Map<Language, T> ordered = new LinkedHashMap<>();
    languages.stream()
        .filter(all::containsKey)
        .forEach(language -> ordered.put(language, all.get(language)));
    return new Localised<>(ordered.keySet().iterator().next(), ordered);
  }

  /** The title, which the original must have. */
  Optional<Localised<String>> title(Fields fields, List<String> originalKeys) {
    Optional<Localised<String>> title = fields.requiredLocalised("title");
    Map<Language, String> translated = new LinkedHashMap<>();
    eachTranslation(
        originalKeys,
        (language, front) -> front.text("title").ifPresent(text -> translated.put(language, text)));
    return title.map(said -> merge(said, translated, fields.source().languages()));
  }
}
