package trustcenter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import trustcenter.model.Language;
import trustcenter.model.TrustCenter;
import trustcenter.release.Release;
import trustcenter.route.Destination;

/** Which pages a site has: what there is something to say about, in every language. */
public final class SitePages {
  private final PageMaterial material;
  private final List<PlannedPage> planned = new ArrayList<>();

  private SitePages(PageMaterial material) {
    this.material = material;
  }

  /** The pages of a site, in a lasting order. */
  public static List<PlannedPage> of(PageMaterial material) {
    SitePages pages = new SitePages(material);
    material.model().site().languages().forEach(pages::plan);
    if (!material.routes().isVersion()) {
      Language home = material.model().site().defaultLanguage();
      pages.add(home, new Destination.NotFound(), page -> new PostComposer(page).notFound());
    }
    return List.copyOf(pages.planned);
  }

  private boolean isListed(Destination there) {
    return !material.routes().isVersion()
        && !(material.edition() instanceof Edition.Draft)
        && !(there instanceof Destination.NotFound);
  }

  /** Whether there is a register to show. */
  public static boolean hasRegister(TrustCenter model) {
    return !model.register().entries().isEmpty() || model.register().title().isPresent();
  }

  private void add(Language language, Destination there, Function<PageSetting, View> view) {
    planned.add(
        new PlannedPage(
            there,
            material.routes().path(there, language),
            language,
            isListed(there),
            isListed(there),
            () -> view.apply(new PageSetting(material, there, language))));
  }

  private void plan(Language language) {
    add(language, new Destination.Overview(), page -> new OverviewComposer(page).overview());
    planCatalogues(language);
    planRegister(language);
    planDataCenters(language);
    planAgreements(language);
    planPosts(language);
    if (!material.releases().all().isEmpty()) {
      planReleases(language);
    }
    TrustCenter model = material.model();
    if (!model.certificates().isEmpty()) {
      add(language, new Destination.Certificates(), page -> new CertificatesComposer(page).all());
    }
    add(language, new Destination.Contacts(), page -> new ContactsComposer(page).contacts());
    if (!model.documents().isEmpty()) {
      add(language, new Destination.Documents(), page -> new PostComposer(page).documents());
    }
    // A version that stays depends on nothing later, and so not on the program that looks for
    // words.
    if (!material.routes().isVersion()) {
      add(language, new Destination.Search(), page -> new SearchComposer(page).search());
    }
  }

  private void planReleases(Language language) {
    add(language, new Destination.Versions(), page -> new VersionsComposer(page).versions());
    add(language, new Destination.Changelog(), page -> new ChangelogComposer(page).changelog());
    add(language, new Destination.Subscribe(), page -> new ChangelogComposer(page).subscribe());
    for (Release release : material.releases().all()) {
      String id = release.id().toString();
      add(language, new Destination.OfRelease(id), page -> new ChangelogComposer(page).release(id));
    }
  }

  private void planCatalogues(Language language) {
    if (material.model().catalogues().isEmpty()) {
      return;
    }
    add(language, new Destination.Catalogues(), page -> new CataloguesComposer(page).all());
    add(language, new Destination.Controls(), page -> new ControlsComposer(page).controls());
    material
        .model()
        .catalogues()
        .forEach(
            catalogue ->
                add(
                    language,
                    new Destination.OfCatalogue(catalogue.id()),
                    page -> new CatalogueComposer(page, catalogue).catalogue()));
  }

  private void planRegister(Language language) {
    if (!hasRegister(material.model())) {
      return;
    }
    add(language, new Destination.Subprocessors(), page -> new RegisterComposer(page).register());
    material
        .model()
        .register()
        .entries()
        .forEach(
            entry ->
                add(
                    language,
                    new Destination.OfSubprocessor(entry.id()),
                    page -> new RegisterComposer(page).entry(entry)));
  }

  private void planDataCenters(Language language) {
    if (material.model().dataCenters().isEmpty()) {
      return;
    }
    add(language, new Destination.DataCenters(), page -> new DataCenterComposer(page).all());
    material
        .model()
        .dataCenters()
        .forEach(
            center ->
                add(
                    language,
                    new Destination.OfDataCenter(center.id()),
                    page -> new DataCenterComposer(page).one(center)));
  }

  private void planAgreements(Language language) {
    if (material.model().agreements().isEmpty()) {
      return;
    }
    add(language, new Destination.Agreements(), page -> new AgreementComposer(page).all());
    material
        .model()
        .agreements()
        .forEach(
            agreement ->
                add(
                    language,
                    new Destination.OfAgreement(agreement.id()),
                    page -> new AgreementComposer(page).one(agreement)));
  }

  private void planPosts(Language language) {
    if (!material.model().updates().isEmpty()) {
      add(language, new Destination.Updates(), page -> new PostComposer(page).updates());
    }
    material
        .model()
        .updates()
        .forEach(
            update ->
                add(
                    language,
                    new Destination.OfUpdate(update.id()),
                    page -> new PostComposer(page).update(update)));
    material
        .model()
        .pages()
        .forEach(
            free ->
                add(
                    language,
                    new Destination.OfPage(free.id()),
                    page -> new PostComposer(page).free(free)));
  }
}
