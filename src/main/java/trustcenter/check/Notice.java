package trustcenter.check;

import java.util.Optional;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Period;

/** The notice terms of a site. */
final class Notice {
  private Notice() {}

  /** How long customers may object, where the site states it. */
  static Optional<Period> period(Subject subject) {
    return subject.model().site().notice().flatMap(NoticeTerms::objectionPeriod);
  }
}
