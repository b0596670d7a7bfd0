package trustcenter.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of finding, in one place. A code's word is permanent: waivers, scripts and
 * documentation name it.
 *
 * <p>The first group is about reading the files, the second about what they say, then those about
 * releases, about the finished site, and about a site that is out.
 */
public enum Code {
  // Reading.
  SYNTAX("syntax", Severity.ERROR, "The file is no valid YAML or front matter."),
  UNKNOWN_FILE(
      "unknown-file", Severity.ERROR, "A file in `content/` that the format does not know."),
  MISSING_FILE("missing-file", Severity.ERROR, "A file that is needed or named is not there."),
  UNREADABLE_FILE("unreadable-file", Severity.ERROR, "A file cannot be read as UTF-8 text."),
  UNKNOWN_KEY("unknown-key", Severity.ERROR, "A key that the format does not know at this place."),
  DUPLICATE_KEY("duplicate-key", Severity.ERROR, "A key stands twice in one map."),
  MISSING_KEY("missing-key", Severity.ERROR, "A key without which an entry cannot be read."),
  EMPTY_VALUE("empty-value", Severity.ERROR, "A key without a value."),
  WRONG_TYPE("wrong-type", Severity.ERROR, "A value of another type than the key takes."),
  INVALID_VALUE("invalid-value", Severity.ERROR, "A value that its key does not take."),
  INVALID_DATE("invalid-date", Severity.ERROR, "Not a date such as 2024-09-30."),
  INVALID_PERIOD("invalid-period", Severity.ERROR, "Not an ISO 8601 period such as P4W."),
  INVALID_ID("invalid-id", Severity.ERROR, "Not an id: lower-case letters, digits and dashes."),
  INVALID_QUANTITY("invalid-quantity", Severity.ERROR, "Not a quantity such as 320 kW."),
  INVALID_URL("invalid-url", Severity.ERROR, "Not an absolute http or https address."),
  INVALID_EMAIL("invalid-email", Severity.ERROR, "Not an e-mail address."),
  DUPLICATE_ID("duplicate-id", Severity.ERROR, "Two things of one kind have the same id."),
  UNKNOWN_ID("unknown-id", Severity.ERROR, "An id that names nothing in this content."),
  UNKNOWN_WORD("unknown-word", Severity.ERROR, "A word that is none of those the key takes."),
  UNKNOWN_COUNTRY("unknown-country", Severity.ERROR, "Not an ISO 3166-1 alpha-2 country code."),
  UNKNOWN_LANGUAGE("unknown-language", Severity.ERROR, "Not a language of this site."),
  UNKNOWN_ROLE(
      "unknown-role", Severity.ERROR, "A role of a contact that the format does not know."),
  UNKNOWN_FACT(
      "unknown-fact", Severity.ERROR, "A fact about a data center that is not in the vocabulary."),
  UNKNOWN_ATTRIBUTE(
      "unknown-attribute", Severity.ERROR, "An attribute in braces that the format does not know."),
  MISPLACED_ATTRIBUTES(
      "misplaced-attributes",
      Severity.ERROR,
      "Attributes in braces that end no heading, measure or paragraph."),
  MISPLACED_HEADING(
      "misplaced-heading", Severity.ERROR, "A heading that opens nothing at its place."),
  NOT_TRANSLATABLE(
      "not-translatable",
      Severity.ERROR,
      "A translation sets a key that is the same in all languages."),
  ORPHAN_TRANSLATION("orphan-translation", Severity.ERROR, "A translation without its original."),
  BROKEN_LINK("broken-link", Severity.ERROR, "A link in a text that leads nowhere."),
  FOREIGN_RESOURCE(
      "foreign-resource", Severity.ERROR, "A text would load something from another origin."),
  MALFORMED_LINE(
      "malformed-line", Severity.ERROR, "A line of a file of `reference/` that cannot be read."),
  HTML_DROPPED(
      "html-dropped", Severity.WARNING, "HTML in a text that is not let through and is left out."),
  TEXT_LIMIT(
      "text-limit", Severity.ERROR, "A text is nested or repeated beyond what can be read safely."),
  FILE_OUTSIDE("file-outside", Severity.ERROR, "A path leads out of its folder."),
  COLLIDING_URL(
      "colliding-url", Severity.ERROR, "Two things would have the same address on the site."),

  // What the content says.
  TRANSFER_MECHANISM_MISSING(
      "transfer-mechanism-missing",
      Severity.ERROR,
      "A location outside the EU and the EEA without a transfer mechanism."),
  NOT_ANNOUNCED(
      "not-announced",
      Severity.ERROR,
      "A new sub-processor would be in force without an announcement."),
  NOTICE_TOO_SHORT(
      "notice-too-short",
      Severity.ERROR,
      "A sub-processor would begin before customers could object."),
  ADEQUACY_NOT_IN_FORCE(
      "adequacy-not-in-force",
      Severity.ERROR,
      "A transfer rests on an adequacy decision that is not in force or does not cover it; a warning where only a name speaks against it."),
  DPF_OUTSIDE_US(
      "dpf-outside-us",
      Severity.ERROR,
      "A transfer to another country than the United States rests on the Data Privacy Framework."),
  LOCATION_OUTSIDE_TERRITORY(
      "location-outside-territory",
      Severity.ERROR,
      "A sub-processor processes where the agreement does not allow it."),
  DATES_CONTRADICT(
      "dates-contradict",
      Severity.ERROR,
      "A date contradicts another one, or lies ahead where it cannot; a warning where only `as_of` does."),
  REPLACEMENT_CYCLE(
      "replacement-cycle", Severity.ERROR, "Sub-processors replace one another in a circle."),
  ENGAGEMENT_CYCLE(
      "engagement-cycle", Severity.ERROR, "Sub-processors engage one another in a circle."),
  REGISTER_CONTRADICTS_AGREEMENT(
      "register-contradicts-agreement",
      Severity.ERROR,
      "The notice of new sub-processors is another one than the agreement promises."),
  PURPOSE_MISSING("purpose-missing", Severity.WARNING, "A sub-processor without a purpose."),
  ADDRESS_MISSING("address-missing", Severity.WARNING, "A sub-processor without an address."),
  COUNTRY_MISSING(
      "country-missing", Severity.WARNING, "A sub-processor without the country where it sits."),
  LOCATIONS_MISSING(
      "locations-missing", Severity.WARNING, "A sub-processor without places of processing."),
  CONTACT_MISSING("contact-missing", Severity.WARNING, "A sub-processor without a contact."),
  DATA_MISSING("data-missing", Severity.WARNING, "A sub-processor without categories of data."),
  START_DATE_MISSING(
      "start-date-missing", Severity.WARNING, "A sub-processor without a start date."),
  DPA_MISSING("dpa-missing", Severity.WARNING, "A sub-processor without a link to its agreement."),
  DPF_UNVERIFIED(
      "dpf-unverified",
      Severity.WARNING,
      "A transfer rests on the Data Privacy Framework without a named entity or a recent look."),
  SCC_REFERENCE_MISSING(
      "scc-reference-missing",
      Severity.WARNING,
      "A transfer rests on standard contractual clauses that are not named."),
  DEROGATION_UNJUSTIFIED(
      "derogation-unjustified", Severity.WARNING, "A derogation without a justification."),
  ENGAGEMENT_TWICE(
      "engagement-twice",
      Severity.WARNING,
      "The same sub-processor is listed twice for the same purpose."),
  RENAME_UNCLEAR(
      "rename-unclear",
      Severity.WARNING,
      "A new name or a replacement looks like a removal and an addition."),
  REGISTER_UPHEAVAL(
      "register-upheaval", Severity.WARNING, "More than 30 % of the register changes at once."),
  LEGAL_FORM_MISSING(
      "legal-form-missing", Severity.WARNING, "A sub-processor's name shows no legal form."),
  AS_OF_MISSING(
      "as-of-missing", Severity.WARNING, "A catalogue that does not say as of when it holds."),
  CERTIFICATE_INCOMPLETE(
      "certificate-incomplete",
      Severity.WARNING,
      "A certificate without level, type or validity, or with a level that its scheme does not have."),
  CERTIFICATE_EXPIRED(
      "certificate-expired",
      Severity.ERROR,
      "A certificate has run out; a warning where nothing claims it any more."),
  CERTIFICATE_EXPIRING(
      "certificate-expiring", Severity.WARNING, "A certificate runs out within 90 days."),
  DATA_PROTECTION_OFFICER_MISSING(
      "data-protection-officer-missing",
      Severity.WARNING,
      "No data protection officer who can be reached among the contacts."),
  SUPERVISORY_AUTHORITY_MISSING(
      "supervisory-authority-missing",
      Severity.WARNING,
      "No supervisory authority among the contacts."),
  OBJECTION_CONTACT_MISSING(
      "objection-contact-missing", Severity.WARNING, "No way to object is named."),
  ORGANISATION_INCOMPLETE(
      "organisation-incomplete",
      Severity.WARNING,
      "The organisation lacks an address, a country or an e-mail address."),
  BASE_URL_MISSING(
      "base-url-missing", Severity.WARNING, "The site does not say where it will be published."),
  TRANSLATION_MISSING(
      "translation-missing", Severity.WARNING, "A text is missing in one of the site's languages."),
  TRANSLATION_DIFFERS(
      "translation-differs",
      Severity.WARNING,
      "A translation has other sections or measures than its original."),
  DANGLING_REFERENCE(
      "dangling-reference",
      Severity.WARNING,
      "An agreement mentions a paragraph or an annex that it does not have."),
  ANNEX_CONTRADICTION(
      "annex-contradiction",
      Severity.WARNING,
      "A catalogue's annex label contradicts the agreement's list."),
  REVIEW_OVERDUE("review-overdue", Severity.WARNING, "A catalogue that was not reviewed in time."),
  SECTION_EMPTY("section-empty", Severity.WARNING, "A section of a catalogue without measures."),
  MEASURE_REPEATED(
      "measure-repeated", Severity.WARNING, "The same sentence twice under one control."),
  ARTICLE_32_UNCOVERED(
      "article-32-uncovered",
      Severity.WARNING,
      "Something that Art. 32(1) GDPR names, and no section of one's own is about."),
  CONTROL_NUMBER(
      "control-number",
      Severity.WARNING,
      "A measure names a control by what cannot be a number of its catalogue."),
  MEASURE_GENERIC("measure-generic", Severity.WARNING, "A measure that says nothing concrete."),
  FACT_CONTRADICTION(
      "fact-contradiction",
      Severity.WARNING,
      "A measure states a number that contradicts the data center's facts."),
  TRANSLATION_SHORTER(
      "translation-shorter", Severity.WARNING, "A translation much shorter than its original."),
  TRANSLATION_OLDER(
      "translation-older",
      Severity.WARNING,
      "The original has changed since the last release, and its translation has not."),
  ADDRESS_IMPLAUSIBLE(
      "address-implausible", Severity.WARNING, "An address that is no postal address."),
  OBJECTION_PERIOD_MISSING(
      "objection-period-missing",
      Severity.WARNING,
      "A general authorisation without a period for objections."),
  DOCUMENT_CHANGED(
      "document-changed",
      Severity.WARNING,
      "A document has changed since the last release, and its date has not."),
  PLACEHOLDER(
      "placeholder",
      Severity.WARNING,
      "Text that was meant to be replaced before it is published."),
  DIRECTION_OVERRIDE(
      "direction-override",
      Severity.WARNING,
      "An invisible character that changes the direction in which letters run."),
  IMAGE_WITHOUT_TEXT("image-without-text", Severity.WARNING, "A picture without alternative text."),
  LEGACY_CITATION(
      "legacy-citation", Severity.INFO, "Law is cited that is not in force for a private body."),
  WAIVER_UNUSED("waiver-unused", Severity.WARNING, "A waiver that waives nothing."),
  WAIVER_EXPIRED("waiver-expired", Severity.WARNING, "A waiver whose end date has passed."),
  WAIVER_TOO_WIDE(
      "waiver-too-wide",
      Severity.WARNING,
      "A waiver that covers all things of a kind and does not say so."),
  NOT_WAIVABLE(
      "not-waivable",
      Severity.ERROR,
      "A waiver of a finding that is not about what the content says."),

  // Releases.
  RELEASE_BROKEN(
      "release-broken", Severity.ERROR, "A release was altered, removed, reordered or truncated."),
  RELEASE_NEWER(
      "release-newer", Severity.ERROR, "A release was written by a newer version of this program."),
  UNRELEASED_CHANGES(
      "unreleased-changes", Severity.WARNING, "The content has changes that are not released."),

  // The theme and the finished site.
  THEME("theme", Severity.ERROR, "A template or another file of the theme is wrong."),
  CONTRAST_LOW(
      "contrast-low", Severity.ERROR, "Two colours of the theme that are hard to tell apart."),
  STRINGS_INCOMPLETE(
      "strings-incomplete", Severity.ERROR, "A string of the theme is missing in a language."),
  DEAD_LINK(
      "dead-link", Severity.ERROR, "A page of the finished site has a link that leads nowhere."),
  DUPLICATE_ANCHOR(
      "duplicate-anchor", Severity.ERROR, "A page of the finished site has the same id twice."),

  // A site that is out.
  SECURITY_TXT_EXPIRED(
      "security-txt-expired",
      Severity.ERROR,
      "The `security.txt` of a site has expired, or does not say exactly once when it will."),
  SECURITY_TXT_EXPIRING(
      "security-txt-expiring",
      Severity.WARNING,
      "The `security.txt` of a site expires within 30 days.");

  private final String word;
  private final Severity severity;
  private final String summary;

  Code(String word, Severity severity, String summary) {
    this.word = word;
    this.severity = severity;
    this.summary = summary;
  }

  /** The permanent word, for instance {@code unknown-key}. */
  public String word() {
    return word;
  }

  public Severity severity() {
    return severity;
  }

  /** One sentence for the list of codes. */
  public String summary() {
    return summary;
  }

  /** The code with this word, if there is one. */
  public static Optional<Code> of(String word) {
    return Arrays.stream(values()).filter(code -> code.word.equals(word)).findFirst();
  }
}
