package trustcenter.model;

import java.util.regex.Pattern;

/**
 * A typed id: lower-case ASCII letters, digits and single dashes between them. Ids become names of
 * folders, so none is a device on Windows.
 */
public sealed interface Id
    permits AgreementId,
        CatalogueId,
        CertificateId,
        ControlId,
        DataCenterId,
        DocumentId,
        GoalId,
        PageId,
        ProductId,
        ScopeId,
        SubprocessorId,
        UpdateId {
  /** What every id looks like. */
  Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** The id as it is written. */
  String value();

  /** Whether a text has the form of an id. */
  static boolean isValid(String text) {
    return text.length() <= 100 && FORM.matcher(text).matches() && !FileName.isDevice(text);
  }

  /** Refuses what is no id; authors' mistakes are reported before it comes to this. */
  static void check(String value) {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }
}
