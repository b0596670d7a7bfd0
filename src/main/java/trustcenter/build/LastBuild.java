package trustcenter.build;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;
import trustcenter.diagnostic.Span;
import trustcenter.output.SiteStamps;
import trustcenter.release.ReleaseId;

/**
 * What a build leaves so that the next one can see that there is nothing to do, and say the same.
 *
 * @param inputs from what it was made
 * @param zone the site's
 * @param today the day that it was made for
 */
record LastBuild(
    Inputs inputs,
    ZoneId zone,
    LocalDate today,
    BuildResult.Site site,
    List<Diagnostic> findings,
    SiteStamps output) {
  private static final String FIRST = "trustcenter last build 4";

  /** Behind this line stands what the site looked like. */
  private static final String SITE = "site";

  /** Reads what was left; what another program wrote, or what is broken, says nothing. */
  static Optional<LastBuild> read(String text) {
    try {
      List<String> lines = text.lines().toList();
      return lines.isEmpty() || !lines.get(0).equals(FIRST)
          ? Optional.empty()
          : Optional.of(read(lines.subList(1, lines.size())));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException broken) {
      return Optional.empty();
    }
  }

  private static LastBuild read(List<String> lines) {
    List<String> made = RecordText.fields(lines.get(0));
    List<Diagnostic> findings = new ArrayList<>();
    int site = lines.indexOf(SITE);
    for (String line : lines.subList(2, site)) {
      findings.add(finding(RecordText.fields(line)));
    }
    return new LastBuild(
        new Inputs(made.get(0), made.get(1), made.get(2), made.get(3)),
        ZoneId.of(made.get(4)),
        LocalDate.parse(made.get(5)),
        site(RecordText.fields(lines.get(1))),
        findings,
        new SiteStamps(lines.subList(site + 1, lines.size())));
  }

  private static BuildResult.Site site(List<String> fields) {
    return new BuildResult.Site(
        Integer.parseInt(fields.get(0)),
        Integer.parseInt(fields.get(1)),
        Long.parseLong(fields.get(2)),
        ReleaseId.parse(fields.get(3)),
        Optional.of(fields.get(4)).filter(hub -> !hub.isEmpty()).map(URI::create),
        fields.subList(5, fields.size()).stream().map(URI::create).toList());
  }

  private static Diagnostic finding(List<String> fields) {
    return new Diagnostic(
        Code.valueOf(fields.get(1)),
        Severity.valueOf(fields.get(2)),
        new Span(
            fields.get(3),
            Integer.parseInt(fields.get(4)),
            Integer.parseInt(fields.get(5)),
            Integer.parseInt(fields.get(6))),
        fields.get(7),
        fields.get(8),
        fields.size() > 9 ? Optional.of(fields.get(9)) : Optional.empty());
  }

  /** The record as text. */
  String text() {
    RecordText text = new RecordText().line(FIRST);
    text.line(
        inputs.setting(),
        inputs.posts(),
        inputs.content(),
        inputs.releases(),
        zone.getId(),
        today.toString());
    List<String> fields = new ArrayList<>();
    fields.add(site.pages() + "");
    fields.add(site.files() + "");
    fields.add(site.bytes() + "");
    fields.add(site.release().map(ReleaseId::toString).orElse(""));
    fields.add(site.hub().map(URI::toString).orElse(""));
    site.feeds().forEach(feed -> fields.add(feed.toString()));
    text.line(fields.toArray(String[]::new));
    findings.forEach(each -> text.line(words(each)));
    text.line(SITE);
    return text + String.join("\n", output.folders()) + "\n";
  }

  private static String[] words(Diagnostic finding) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "finding",
                finding.code().name(),
                finding.severity().name(),
                finding.span().file(),
                finding.span().line() + "",
                finding.span().column() + "",
                finding.span().endColumn() + "",
                finding.at(),
                finding.message()));
    finding.hint().ifPresent(words::add);
    return words.toArray(String[]::new);
  }
}
