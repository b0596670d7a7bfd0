package trustcenter.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import trustcenter.model.Subprocessor;

/**
 * The words by which an entity is known, without its legal form and without words that any company
 * may have in its name.
 *
 * @param words each once, in the order of the name
 */
record EntityName(List<String> words) {
  /** Nothing is known of it. */
  static final EntityName NONE = new EntityName(List.of());

  private static final Set<String> LEGAL_FORMS =
      words(
          """
          ab ag aps as bv bvba co company corp corporation doo eg ek eu ev gbr gesellschaft
          ggmbh gmbh haftungsbeschraenkt inc incorporated kft kg kgaa kk limited llc llp lp
          ltd mbh nv oe ohg oo ood oy oyj partg plc pte pty pvt rl sa sarl sas scs se sl sp
          spa sprl srl sro stiftung ug unlimited zoo
          """);

  private static final Set<String> COMMON =
      words(
          """
          america american analytics and apps asia business center centre centers centres
          cloud communications computer computing consulting customer data datacenter
          datacentre deutsche deutscher deutschland development digital dienst dienste
          dienstleistungen email emea enterprise europa europe european for global group
          gruppe holding holdings hosting informatik information international internet
          ireland irland it labs logistics mail management marketing media mobile net network
          networks of online operations partner partners payment payments platform pro
          rechenzentrum schweiz security server service services sms software solutions studio
          support system systeme systems team technik technologies technology telecom
          telekommunikation the uk und us usa verwaltung verwaltungs web worldwide www com de
          eu io org
          """);

  private static final Pattern DOT_OF_ONE_LETTER =
      Pattern.compile("(?<=(?<!\\p{L})\\p{L})\\.(?=\\p{L}(?!\\p{L})|\\s|$)");

  private static final int LONG_NAME = 9;
  private static final int SHORTEST_NAME = 5;

  EntityName {
    words = List.copyOf(words);
  }

  private static Set<String> words(String listed) {
    return Set.of(listed.strip().split("\\s+"));
  }

  /** The name of an entity, and its brand. */
  static EntityName of(Subprocessor entry) {
    Set<String> words = new LinkedHashSet<>(distinctive(entry.name()));
    entry.brand().ifPresent(brand -> words.addAll(distinctive(brand)));
    Set<String> known = new LinkedHashSet<>(words);
    AddressForm.words(entry.address()).forEach(known::remove);
    return new EntityName(List.copyOf(known.isEmpty() ? words : known));
  }

  /** The words of a name without legal forms; without common words too, where others are left. */
  private static List<String> distinctive(String name) {
    List<String> words = new ArrayList<>(Likeness.words(withoutDots(name)));
    words.removeIf(LEGAL_FORMS::contains);
    List<String> rare = new ArrayList<>(words);
    rare.removeIf(word -> COMMON.contains(word) || word.length() == 1);
    return rare.isEmpty() ? words : rare;
  }

  /** "d.o.o." and "B.V." are words. */
  private static String withoutDots(String name) {
    return DOT_OF_ONE_LETTER.matcher(name).replaceAll("");
  }

  /** From 0 for nothing in common to 1.5 for the same words. */
  double likeness(EntityName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    double shared = Likeness.dice(Likeness.Bag.of(words), Likeness.Bag.of(other.words));
    double first = words.get(0).equals(other.words.get(0)) ? 0.5 : 0;
    return isNearly(other) ? 1 : shared + first;
  }

  /** Whether the two have words in common other than some. */
  boolean sharesOtherThan(EntityName other, Set<String> some) {
    List<String> shared = new ArrayList<>(words);
    shared.retainAll(other.words);
    shared.removeAll(some);
    return !shared.isEmpty() || isNearly(other);
  }

  boolean sharesAny(EntityName other) {
    return !Collections.disjoint(words, other.words);
  }

  /** Whether one name becomes the other by a letter, two of a long one. */
  private boolean isNearly(EntityName other) {
    String name = String.join("", words);
    String otherName = String.join("", other.words);
    int shorter = Math.min(name.length(), otherName.length());
    return shorter >= SHORTEST_NAME
        && name.charAt(0) == otherName.charAt(0)
        && !name.equals(otherName)
        && Spelling.distance(name, otherName) <= (shorter >= LONG_NAME ? 2 : 1);
  }
}
