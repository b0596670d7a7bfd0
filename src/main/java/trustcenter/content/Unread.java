package trustcenter.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/**
 * The files of which nothing is known because they could not be read. What only follows from that
 * is no finding: it goes away once the file is mended.
 */
final class Unread {
  private static final String SITE = "content/site.yaml";
  private static final Set<Code> CAUSES = Set.of(Code.SYNTAX, Code.UNREADABLE_FILE);

  /** What depends on the languages of the site. */
  private static final Set<Code> OF_LANGUAGES =
      Set.of(Code.UNKNOWN_LANGUAGE, Code.ORPHAN_TRANSLATION);

  private final Set<String> files = new TreeSet<>();
  private final boolean site;

  /**
   * @param site whether {@code site.yaml} says something
   */
  Unread(List<Diagnostic> found, boolean site) {
    found.stream()
        .filter(each -> CAUSES.contains(each.code()))
        .forEach(each -> files.add(each.span().file()));
    this.site = site;
  }

  /** Whether things of a kind may well be declared, in a file that could not be read. */
  boolean mayDeclare(IdKind<?> kind) {
    return files.stream().anyMatch(file -> kind.isDeclaredIn(file))
        || (!site && kind.isDeclaredIn(SITE));
  }

  /** Whether a finding only follows from a file that could not be read. */
  boolean explains(Diagnostic finding) {
    return (finding.code() == Code.MISSING_KEY && files.contains(finding.span().file()))
        || (!site && OF_LANGUAGES.contains(finding.code()));
  }
}
