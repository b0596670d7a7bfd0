package trustcenter.check;

import java.math.BigDecimal;
import trustcenter.reference.FactWords.Amount;

/**
 * Compares durations of which one is in months. A month has 28 to 31 days, so "one month" is
 * neither more nor less than 30 days, and certainly more than 14.
 */
final class Durations {
  private static final BigDecimal SHORTEST_MONTH = BigDecimal.valueOf(28 * 86_400L);
  private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31 * 86_400L);

  private Durations() {}

  /**
   * The order of two amounts of different units: negative where the first is certainly less; zero
   * where that is not certain, or where the two are no durations.
   */
  static int order(Amount some, Amount other) {
    if (!isDuration(some) || !isDuration(other)) {
      return 0;
    }
    if (most(some).compareTo(least(other)) < 0) {
      return -1;
    }
    return least(some).compareTo(most(other)) > 0 ? 1 : 0;
  }

  private static boolean isDuration(Amount amount) {
    return amount.unit().equals("s") || amount.unit().equals("month");
  }

  private static BigDecimal least(Amount amount) {
    return amount.unit().equals("s") ? amount.number() : amount.number().multiply(SHORTEST_MONTH);
  }

  private static BigDecimal most(Amount amount) {
    return amount.unit().equals("s") ? amount.number() : amount.number().multiply(LONGEST_MONTH);
  }
}
