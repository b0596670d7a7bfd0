package trustcenter.diff;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;

/**
 * What speaks for two entries being one engagement of an entity that is called otherwise now.
 *
 * <p>A former name is certain. Else the names have something in common, and the address, the host
 * of the website or the purpose agree; or the address and the purpose are the same. An equal
 * purpose alone, or a country, is what a replacement by another company looks like.
 */
final class RenameEvidence {
  private static final double CERTAIN = 100;
  private static final double SIMILAR_PURPOSE = 0.5;

  /** Words that several entries of one register have in their names, such as a group's. */
  private final Set<String> familyNames = new HashSet<>();

  private final Map<SubprocessorId, EntityName> namesBefore;
  private final Map<SubprocessorId, EntityName> namesAfter;

  RenameEvidence(List<Subprocessor> before, List<Subprocessor> after) {
    this.namesBefore = names(before);
    this.namesAfter = names(after);
    addFamilyNames(namesBefore.values());
    addFamilyNames(namesAfter.values());
  }

  private static Map<SubprocessorId, EntityName> names(List<Subprocessor> register) {
    Map<SubprocessorId, EntityName> names = new HashMap<>();
    register.forEach(entry -> names.put(entry.id(), EntityName.of(entry)));
    return names;
  }

  private void addFamilyNames(Collection<EntityName> names) {
    Set<String> seen = new HashSet<>();
    for (EntityName name : names) {
      for (String word : name.words()) {
        if (!seen.add(word)) {
          familyNames.add(word);
        }
      }
    }
  }

  /**
   * How much speaks for it; empty where it is not enough. The same in both directions.
   *
   * @param one of the earlier register
   * @param other of the later one
   */
  OptionalDouble weight(Subprocessor one, Subprocessor other) {
    EntityName name = namesBefore.getOrDefault(one.id(), EntityName.NONE);
    EntityName otherName = namesAfter.getOrDefault(other.id(), EntityName.NONE);
    int sameAddress = AddressForm.isSame(one.address(), other.address()) ? 1 : 0;
    int sameHost = isSameHost(one.website(), other.website()) ? 1 : 0;
    double purpose = purposes(one.purpose(), other.purpose());
    double weight = name.likeness(otherName) + sameAddress + sameHost + purpose;
    if (isCertain(one, other)) {
      return OptionalDouble.of(CERTAIN + weight);
    }
    boolean isEqualPurpose = purpose == 1;
    boolean isSupported =
        name.sharesOtherThan(otherName, familyNames)
            ? sameAddress + sameHost > 0 || purpose >= SIMILAR_PURPOSE
            : name.sharesAny(otherName) && isEqualPurpose;
    boolean isSameBusiness = sameAddress > 0 && isEqualPurpose;
    return isSupported || isSameBusiness ? OptionalDouble.of(weight) : OptionalDouble.empty();
  }

  /** Whether one says that it was called as the other is. */
  static boolean isCertain(Subprocessor one, Subprocessor other) {
    return isFormerName(one, other) || isFormerName(other, one);
  }

  private static boolean isFormerName(Subprocessor earlier, Subprocessor later) {
    return later.formerly().stream()
        .anyMatch(name -> Spelling.bare(name).equals(Spelling.bare(earlier.name())));
  }

  private static boolean isSameHost(Optional<URI> one, Optional<URI> other) {
    Optional<String> host = one.flatMap(RenameEvidence::host);
    return host.isPresent() && host.equals(other.flatMap(RenameEvidence::host));
  }

  private static Optional<String> host(URI website) {
    return Optional.ofNullable(website.getHost())
        .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
  }

  /** How alike two purposes are, in the language in which they are most so. */
  private static double purposes(
      Optional<Localised<String>> one, Optional<Localised<String>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Collection<Language> languages = one.get().values().keySet();
    return languages.stream()
        .filter(other.get()::has)
        .mapToDouble(
            language ->
                Likeness.ofWords(one.get().in(language).value(), other.get().in(language).value()))
        .max()
        .orElse(0);
  }
}
