package trustcenter.reference;

import java.util.List;
import trustcenter.work.Ahead;

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
    // About half of the work, which a small build would wait for.
    Ahead<Law> reading = Ahead.of(Law::builtIn);
    Headings headings = new Headings();
    FactVocabulary facts = new FactVocabulary();
    List<String> dataCategories =
        Table.rows("data-categories.tsv", 1).stream().map(row -> row.get(0)).toList();
    Phrases phrases = Phrases.builtIn();
    Article32 article32 = new Article32();
    Law law = reading.get();
    return new Reference(
        new Countries(law.areas(), law.territories()),
        headings,
        facts,
        law,
        dataCategories,
        phrases,
        article32,
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
