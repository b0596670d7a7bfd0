package trustcenter.reference;

import java.util.List;

/**
 * All vocabularies.
 *
 * @param law facts of law that change, asked by rules
 * @param dataCategories words for categories of data and of data subjects that are said in every
 *     language
 */
public record Reference(
    Countries countries,
    Headings headings,
    FactVocabulary facts,
    Law law,
    List<String> dataCategories,
    Phrases phrases,
    Article32 article32,
    Postcodes postcodes,
    CertificateLevels certificateLevels,
    ControlForms controlForms,
    SearchWords searchWords) {
  public Reference {
    dataCategories = List.copyOf(dataCategories);
  }

  /** Reads the vocabularies that come with the program. */
  public static Reference builtIn() {
    Law law = Law.builtIn();
    return new Reference(
        new Countries(law.areas(), law.territories()),
        new Headings(),
        new FactVocabulary(),
        law,
        Table.rows("data-categories.tsv", 1).stream().map(row -> row.get(0)).toList(),
        Phrases.builtIn(),
        new Article32(),
        new Postcodes(),
        new CertificateLevels(),
        new ControlForms(),
        new SearchWords());
  }

  /**
   * The same under the facts of law that a site states. It is for rules alone: pages, and those of
   * past releases in particular, never depend on it.
   */
  public Reference under(Law otherLaw) {
    return new Reference(
        new Countries(otherLaw.areas(), otherLaw.territories()),
        headings,
        facts,
        otherLaw,
        dataCategories,
        phrases,
        article32,
        postcodes,
        certificateLevels,
        controlForms,
        searchWords);
  }
}
