package trustcenter.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;
import trustcenter.model.TrustCenter;

/** What holds for any two trust centers. The seed is in the message of a failure. */
final class ComparisonPropertiesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-06-01");
  private static final int DRAWS = 400;

  private final long seed = Seeds.next();
  private final Random random = new Random(seed);
  private final Drawn drawn = new Drawn(random);

  private static List<Change> between(TrustCenter before, TrustCenter after) {
    return Comparison.between(before, DAY, after, DAY);
  }

  @Test
  void theSameContentHasNoChanges() {
    for (int i = 0; i < DRAWS; i++) {
      TrustCenter content = drawn.trustCenter();
      assertEquals(List.of(), between(content, content), "seed " + seed);
    }
  }

  @Test
  void backwardsWhatCameGoesAndWhatWentComes() {
    for (int i = 0; i < DRAWS; i++) {
      TrustCenter one = drawn.trustCenter();
      TrustCenter other = drawn.trustCenter();
      List<Change> forth = between(one, other);
      List<Change> back = between(other, one);
      assertEquals(
          counted(forth, "came", "went"),
          counted(back, "went", "came"),
          () -> "seed " + seed + "\n" + told(forth) + "\n" + told(back));
    }
  }

  @Test
  void orderOfTheRegisterIsNothing() {
    for (int i = 0; i < DRAWS; i++) {
      TrustCenter one = drawn.trustCenter();
      TrustCenter other = drawn.trustCenter();
      assertEquals(
          told(between(one, other)), told(between(shuffled(one), shuffled(other))), "seed " + seed);
      assertEquals(List.of(), between(one, shuffled(one)), "seed " + seed);
    }
  }

  private TrustCenter shuffled(TrustCenter content) {
    Register register = content.register();
    List<Subprocessor> entries = new ArrayList<>(register.entries());
    Collections.shuffle(entries, random);
    return new TrustCenter(
        content.site(),
        content.catalogues(),
        content.dataCenters(),
        new Register(register.title(), register.asOf(), register.intro(), entries),
        content.certificates(),
        content.contacts(),
        content.agreements(),
        content.documents(),
        content.updates(),
        content.pages());
  }

  private static String told(List<Change> changes) {
    return String.join("\n", changes.stream().map(Told::of).toList());
  }

  /** How often what happened, by the type of the change. */
  private static Map<String, Integer> counted(List<Change> changes, String came, String went) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Change change : changes) {
      counts.merge(
          change.getClass().getSimpleName() + " " + what(change, came, went), 1, Integer::sum);
    }
    return counts;
  }

  private static String what(Change change, String came, String went) {
    if (change instanceof EngagementChange engagement) {
      return switch (engagement.kind()) {
        case ADDED -> came;
        case REMOVED, REPLACED -> went;
        case CHANGED, RENAMED -> engagement.kind().toString();
      };
    }
    if (change instanceof MeasureChange text) {
      return what(text.kind(), came, went) + " " + text.text();
    }
    if (change instanceof ProvisionChange text) {
      return what(text.kind(), came, went) + " " + text.text();
    }
    if (change instanceof FactChange fact) {
      return fact.before().isEmpty() ? came : fact.after().isEmpty() ? went : "changed";
    }
    return switch (((ThingChange) change).kind()) {
      case ADDED -> came;
      case REMOVED -> went;
      case CHANGED -> "changed";
    };
  }

  private static String what(TextKind kind, String came, String went) {
    return kind == TextKind.ADDED ? came : kind == TextKind.REMOVED ? went : kind.toString();
  }
}
