package trustcenter.check;

import java.util.List;
import java.util.Optional;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.AnnexContent;
import trustcenter.model.NoticeTerms;
import trustcenter.model.TrustCenter;

/** Under which agreements the sub-processors of the register are engaged. */
final class RegisterAgreements {
  private RegisterAgreements() {}

  /**
   * Those that have the register as an annex; else the one on which the notice of changes rests;
   * else the only one there is.
   */
  static List<Agreement> of(TrustCenter model) {
    List<Agreement> annexed =
        model.agreements().stream().filter(RegisterAgreements::hasRegister).toList();
    if (!annexed.isEmpty()) {
      return annexed;
    }
    Optional<Agreement> authority = authority(model);
    if (authority.isPresent()) {
      return List.of(authority.get());
    }
    return model.agreements().size() == 1 ? model.agreements() : List.of();
  }

  /** The agreement that the notice terms name. */
  static Optional<Agreement> authority(TrustCenter model) {
    return model
        .site()
        .notice()
        .flatMap(NoticeTerms::authority)
        .flatMap(named -> model.agreement(named.agreement()));
  }

  private static boolean hasRegister(Agreement agreement) {
    return agreement.annexes().inOriginal().stream()
        .flatMap(annex -> annex.content().stream())
        .anyMatch(AnnexContent.Subprocessors.class::isInstance);
  }
}
