package trustcenter.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a reader sees of many findings: the first hundred of each kind in each file, and how many
 * more there are. So a file that has one mistake in every line hides nothing else.
 *
 * @param findings in the order they came
 * @param rest kinds of which there are more, in the order of their first finding
 */
public record Shown(List<Diagnostic> findings, List<Rest> rest) {
  private static final int OF_A_KIND = 100;

  /**
   * Findings of one kind that are not shown one by one.
   *
   * @param count how many, at least 1
   */
  public record Rest(String file, Severity severity, Code code, int count) {
    /** The count in words, for instance {@code 17 more of this kind in this file}. */
    public String words() {
      return String.format(Locale.ROOT, "%,d more of this kind in this file", count);
    }
  }

  private record Kind(String file, Severity severity, Code code) {}

  public Shown {
    findings = List.copyOf(findings);
    rest = List.copyOf(rest);
  }

  /** The first of each kind. */
  public static Shown of(List<Diagnostic> all) {
    Map<Kind, Integer> counts = new LinkedHashMap<>();
    List<Diagnostic> first = new ArrayList<>();
    for (Diagnostic found : all) {
      Kind kind = new Kind(found.span().file(), found.severity(), found.code());
      if (counts.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
        first.add(found);
      }
    }
    List<Rest> rest = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          if (count > OF_A_KIND) {
            rest.add(new Rest(kind.file, kind.severity, kind.code, count - OF_A_KIND));
          }
        });
    return new Shown(first, rest);
  }
}
