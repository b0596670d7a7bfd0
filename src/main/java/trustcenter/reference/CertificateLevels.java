package trustcenter.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import trustcenter.model.Scheme;

/** Which levels a scheme has, or which types its attestations: {@code certificate-levels.tsv}. */
public final class CertificateLevels {
  private final List<Known> all;

  /**
   * What is known of a scheme.
   *
   * @param name what the scheme calls it: level, class or type
   * @param example as it is usually written
   */
  public record Known(Scheme scheme, Pattern pattern, String name, String example) {
    /** Whether a text names one. */
    public boolean isNamedIn(String text) {
      return pattern.matcher(text).find();
    }
  }

  CertificateLevels() {
    all =
        Table.rows("certificate-levels.tsv", 4).stream()
            .map(
                row ->
                    new Known(
                        Scheme.of(row.get(0)).orElseThrow(),
                        Pattern.compile(row.get(1)),
                        row.get(2),
                        row.get(3)))
            .toList();
  }

  /** What is known of a scheme; nothing where its certificates have no levels. */
  public Optional<Known> of(Scheme scheme) {
    return all.stream().filter(known -> known.scheme() == scheme).findFirst();
  }
}
