package trustcenter.page;

import trustcenter.changelog.Subject;
import trustcenter.route.Destination;

/** Where the thing that changed is on the site today; nowhere, if it is gone. */
final class SubjectLinks {
  private final PageSetting page;

  SubjectLinks(PageSetting page) {
    this.page = page;
  }

  String href(Subject subject) {
    if (subject instanceof Subject.OfSubprocessor of) {
      return link(
          page.model().register().entry(of.id()).isPresent(),
          new Destination.OfSubprocessor(of.id()));
    } else if (subject instanceof Subject.OfCatalogue of) {
      boolean exists = page.model().catalogue(of.id()).isPresent();
      return link(exists, new Destination.OfCatalogue(of.id()));
    } else if (subject instanceof Subject.OfAgreement of) {
      return link(
          page.model().agreement(of.id()).isPresent(), new Destination.OfAgreement(of.id()));
    } else if (subject instanceof Subject.OfDataCenter of) {
      return link(
          page.model().dataCenter(of.id()).isPresent(), new Destination.OfDataCenter(of.id()));
    } else if (subject instanceof Subject.Certificates) {
      return link(!page.model().certificates().isEmpty(), new Destination.Certificates());
    } else if (subject instanceof Subject.Documents) {
      return link(!page.model().documents().isEmpty(), new Destination.Documents());
    } else if (subject instanceof Subject.Register) {
      return link(SitePages.hasRegister(page.model()), new Destination.Subprocessors());
    }
    return link(true, new Destination.Contacts());
  }

  private String link(boolean exists, Destination destination) {
    return exists ? page.href(destination) : "";
  }
}
