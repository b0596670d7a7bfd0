package trustcenter.route;

import java.util.Optional;
import trustcenter.model.AgreementId;
import trustcenter.model.CatalogueId;
import trustcenter.model.DataCenterId;
import trustcenter.model.DocumentFile;
import trustcenter.model.Id;
import trustcenter.model.Language;
import trustcenter.model.PageId;
import trustcenter.model.SubprocessorId;
import trustcenter.model.TrustCenter;
import trustcenter.model.UpdateId;
import trustcenter.output.OutputPath;

/** Which file of the site a file of {@code content/} became, for the links that authors write. */
public final class ContentRoutes {
  private final TrustCenter model;
  private final Routes routes;

  public ContentRoutes(TrustCenter model, Routes routes) {
    this.model = model;
    this.routes = routes;
  }

  /**
   * The place that a link leads to.
   *
   * @param path below {@code content/}, for instance {@code toms/own.md}
   * @param fragment behind the {@code #}; of {@code subprocessors.yaml} an entry's id
   */
  public Optional<Place> place(String path, String fragment, Language language) {
    Optional<DocumentFile> document =
        model.documents().stream()
            .filter(file -> path.equals("documents/" + file.file()))
            .findFirst();
    if (document.isPresent()) {
      return Optional.of(new Place(routes.document(document.get()), ""));
    }
    if (path.equals("subprocessors.yaml") && Id.isValid(fragment)) {
      return model
          .register()
          .entry(new SubprocessorId(fragment))
          .map(known -> new Destination.OfSubprocessor(known.id()))
          .map(entry -> new Place(routes.path(entry, language), ""));
    }
    return destination(path)
        .filter(this::exists)
        .map(found -> new Place(routes.path(found, language), fragment));
  }

  /** A file and an anchor on it. */
  public record Place(OutputPath path, String anchor) {}

  /**
   * A version that stays has no pages and updates, and an update may speak of what no release has
   * yet: a link to what is not there is no link.
   */
  private boolean exists(Destination destination) {
    if (destination instanceof Destination.OfUpdate of) {
      return model.updates().stream().anyMatch(update -> update.id().equals(of.id()));
    } else if (destination instanceof Destination.OfPage of) {
      return model.pages().stream().anyMatch(page -> page.id().equals(of.id()));
    } else if (destination instanceof Destination.OfCatalogue of) {
      return model.catalogue(of.id()).isPresent();
    } else if (destination instanceof Destination.OfAgreement of) {
      return model.agreement(of.id()).isPresent();
    } else if (destination instanceof Destination.OfDataCenter of) {
      return model.dataCenter(of.id()).isPresent();
    } else if (destination instanceof Destination.Subprocessors) {
      return !model.register().entries().isEmpty() || model.register().title().isPresent();
    } else if (destination instanceof Destination.Certificates) {
      return !model.certificates().isEmpty();
    } else if (destination instanceof Destination.Documents) {
      return !model.documents().isEmpty();
    }
    return true;
  }

  private Optional<Destination> destination(String path) {
    return switch (path) {
      case "site.yaml" -> Optional.of(new Destination.Overview());
      case "subprocessors.yaml" -> Optional.of(new Destination.Subprocessors());
      case "certificates.yaml" -> Optional.of(new Destination.Certificates());
      case "contacts.yaml" -> Optional.of(new Destination.Contacts());
      case "documents.yaml" -> Optional.of(new Destination.Documents());
      default -> inFolder(path);
    };
  }

  private static Optional<Destination> inFolder(String path) {
    int slash = path.indexOf('/');
    int dot = path.indexOf('.', slash + 1);
    if (slash < 0 || dot < 0 || !Id.isValid(path.substring(slash + 1, dot))) {
      return Optional.empty();
    }
    String id = path.substring(slash + 1, dot);
    return switch (path.substring(0, slash)) {
      case "toms" -> Optional.of(new Destination.OfCatalogue(new CatalogueId(id)));
      case "agreements" -> Optional.of(new Destination.OfAgreement(new AgreementId(id)));
      case "data-centers" -> Optional.of(new Destination.OfDataCenter(new DataCenterId(id)));
      case "updates" -> Optional.of(new Destination.OfUpdate(new UpdateId(id)));
      case "pages" -> Optional.of(new Destination.OfPage(new PageId(id)));
      default -> Optional.empty();
    };
  }
}
