package trustcenter.reference;

import java.util.List;

/**
 * All built-in vocabularies.
 *
 * @param dataCategories words for categories of data and of data subjects that are said in every
 *     language
 */
public record Reference(
    Countries countries,
    Headings headings,
    FactVocabulary facts,
    List<String> dataCategories,
    Phrases phrases,
    Article32 article32) {
  public Reference {
    dataCategories = List.copyOf(dataCategories);
  }

  /** Reads the vocabularies that come with the program. */
  public static Reference builtIn() {
    return new Reference(
        new Countries(),
        new Headings(),
        new FactVocabulary(),
        Table.rows("data-categories.tsv", 1).stream().map(row -> row.get(0)).toList(),
        Phrases.builtIn(),
        new Article32());
  }
}
