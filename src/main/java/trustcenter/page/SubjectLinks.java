package trustcenter.page;

import java.util.function.Predicate;
import trustcenter.changelog.Subject;
import trustcenter.model.TrustCenter;
import trustcenter.route.Destination;

/**
 * Where the thing that changed is on the site: its page today, or the page that stands where it
 * was.
 */
final class SubjectLinks {
  private final PageSetting page;

  SubjectLinks(PageSetting page) {
    this.page = page;
  }

  String href(Subject subject) {
    if (subject instanceof Subject.OfSubprocessor of) {
      return link(
          content -> content.register().entry(of.id()).isPresent(),
          new Destination.OfSubprocessor(of.id()));
    } else if (subject instanceof Subject.OfCatalogue of) {
      return link(
          content -> content.catalogue(of.id()).isPresent(), new Destination.OfCatalogue(of.id()));
    } else if (subject instanceof Subject.OfAgreement of) {
      return link(
          content -> content.agreement(of.id()).isPresent(), new Destination.OfAgreement(of.id()));
    } else if (subject instanceof Subject.OfDataCenter of) {
      return link(
          content -> content.dataCenter(of.id()).isPresent(),
          new Destination.OfDataCenter(of.id()));
    } else if (subject instanceof Subject.Certificates) {
      return link(content -> !content.certificates().isEmpty(), new Destination.Certificates());
    } else if (subject instanceof Subject.Documents) {
      return link(content -> !content.documents().isEmpty(), new Destination.Documents());
    } else if (subject instanceof Subject.Register) {
      return link(SitePages::hasRegister, new Destination.Subprocessors());
    }
    return page.href(new Destination.Contacts());
  }

  /** A page that is gone keeps answering in the languages that it had. */
  private String link(Predicate<TrustCenter> has, Destination destination) {
    boolean exists =
        has.test(page.model())
            || page.material().releases().all().stream()
                .map(release -> release.content())
                .anyMatch(
                    content ->
                        content.site().languages().contains(page.language()) && has.test(content));
    return exists ? page.href(destination) : "";
  }
}
