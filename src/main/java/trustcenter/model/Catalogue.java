package trustcenter.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A catalogue of technical and organisational measures, Art. 32 GDPR: a document with a structure.
 *
 * @param issuer who states it; the publisher where nothing is said
 * @param covers whose measures they are
 * @param asOf printed as the document states it
 * @param vocabulary the word of the vocabulary of controls that its headings speak
 */
public record Catalogue(
    CatalogueId id,
    Localised<String> title,
    Party issuer,
    List<Party> covers,
    Optional<AnnexOf> annex,
    Optional<PartialDate> asOf,
    Optional<LocalDate> reviewed,
    Localised<List<String>> legalBasis,
    List<Scope> scopes,
    String vocabulary,
    List<ProductId> products,
    Localised<Body> body) {
  public Catalogue {
    covers = List.copyOf(covers);
    scopes = List.copyOf(scopes);
    products = List.copyOf(products);
  }

  /**
   * The annex that this catalogue is.
   *
   * @param agreement empty where the agreement is not published here
   */
  public record AnnexOf(
      Optional<AgreementId> agreement, Localised<String> label, List<String> aliases) {
    public AnnexOf {
      aliases = List.copyOf(aliases);
    }
  }

  /** Where some of the measures hold. */
  public record Scope(ScopeId id, Localised<String> label, Optional<DataCenterId> dataCenter) {}

  /** The text in one language. */
  public record Body(List<Block> intro, List<Section> sections) {
    public Body {
      intro = List.copyOf(intro);
      sections = List.copyOf(sections);
    }
  }

  public Optional<Scope> scope(ScopeId scopeId) {
    return scopes.stream().filter(scope -> scope.id().equals(scopeId)).findFirst();
  }
}
