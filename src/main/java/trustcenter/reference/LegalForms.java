package trustcenter.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a legal name shows its bearer by: a legal form, or a word that public bodies are called by:
 * {@code legal-forms.tsv}.
 *
 * <p>Dots, spaces and accents make no difference: {@code d. o. o.} is {@code d.o.o.}. A form of up
 * to three letters must be written as it is in the file, in capitals or with one, and before no
 * word in small letters, so that the "as" in "software as a service" is none.
 */
public final class LegalForms {
  /** So many words the longest form has: "Gesellschaft mit beschränkter Haftung" and more. */
  private static final int LONGEST = 8;

  private static final int SHORT = 3;

  /** Accents, which stand by themselves here, and what is left out of abbreviations. */
  private static final Pattern UNHEARD = Pattern.compile("[\\p{M}./’']");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Mark> marks;

  /**
   * A mark.
   *
   * @param letters without dots, spaces and accents
   * @param mayBegin whether a name may begin with it
   * @param isPublic whether it is a public body's
   */
  private record Mark(String letters, boolean mayBegin, boolean isPublic) {
    boolean is(String written) {
      return letters.length() > SHORT
          ? letters.equalsIgnoreCase(written)
          : written.equals(letters)
              || written.equals(letters.toUpperCase(Locale.ROOT))
              || written.equals(capitalised());
    }

    private String capitalised() {
      return letters.substring(0, 1).toUpperCase(Locale.ROOT)
          + letters.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whether it stands in a script that puts no spaces between words. */
    boolean isWrittenWithoutSpaces() {
      return Character.isIdeographic(letters.codePointAt(0));
    }
  }

  private LegalForms(List<Mark> marks) {
    this.marks = List.copyOf(marks);
  }

  static LegalForms read(String text, Consumer<Mistake> mistakes) {
    return new LegalForms(Table.read(text, 3, LegalForms::mark, mistakes));
  }

  private static Mark mark(List<String> row) {
    String letters = String.join("", words(row.get(0)));
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("the form has no letters");
    }
    return switch (row.get(1)) {
      case "form" -> new Mark(letters, false, false);
      case "body" -> new Mark(letters, true, false);
      case "public" -> new Mark(letters, true, true);
      default ->
          throw new IllegalArgumentException(
              "`" + row.get(1) + "` is no kind; it is form, body or public");
    };
  }

  /** Whether a name shows a legal form, or a public body. */
  public boolean isShownIn(String name) {
    return isShown(marks, name);
  }

  /**
   * Whether a name shows a public body, and no form of a company: "City of X", not "City of X Inc".
   */
  public boolean isPublicBody(String name) {
    List<Mark> ofPublic = marks.stream().filter(Mark::isPublic).toList();
    List<Mark> others = marks.stream().filter(mark -> !mark.isPublic()).toList();
    return isShown(ofPublic, name) && !isShown(others, name);
  }

  private static boolean isShown(List<Mark> marks, String name) {
    if (marks.stream()
        .anyMatch(mark -> mark.isWrittenWithoutSpaces() && name.contains(mark.letters()))) {
      return true;
    }
    List<String> words = words(name);
    for (int start = 0; start < words.size(); start++) {
      StringBuilder written = new StringBuilder();
      for (int end = start; end < Math.min(words.size(), start + LONGEST); end++) {
        written.append(words.get(end));
        boolean runsOn =
            end + 1 < words.size() && Character.isLowerCase(words.get(end + 1).codePointAt(0));
        if (isMark(marks, written.toString(), start == 0, runsOn)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * @param runsOn whether a word in small letters follows, as behind the "as" of "as a service"
   */
  private static boolean isMark(List<Mark> marks, String written, boolean begins, boolean runsOn) {
    return marks.stream()
        .filter(mark -> !begins || mark.mayBegin())
        .filter(mark -> !runsOn || mark.letters().length() > SHORT)
        .anyMatch(mark -> mark.is(written));
  }

  /** The words of a name, without dots, slashes and accents. */
  private static List<String> words(String name) {
    String plain = UNHEARD.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(plain)));
    words.removeIf(String::isEmpty);
    return words;
  }
}
