package trustcenter.model;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file may be called so that every system can hold it and every reader sees its name as it
 * is: the content is checked out on other machines, and the site copied to them.
 *
 * <p>Source: Microsoft, "Naming Files, Paths, and Namespaces"; of Unicode the controls of
 * direction, with which {@code exe.pdf} reads {@code fdp.exe} (UTR 36, section 2.1.2).
 */
public final class FileName {
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3]) *(\\..*)?");
  private static final String FORBIDDEN = "<>:\"/\\|?*";

  private FileName() {}

  /** Whether Windows takes a name for a device, whatever its ending, and so has no such file. */
  public static boolean isDevice(String name) {
    return DEVICE.matcher(name).matches();
  }

  /** What is wrong with a path whose segments are divided by {@code /}: the rest of a sentence. */
  public static Optional<String> problemOfPath(String path) {
    for (String segment : path.split("/", -1)) {
      Optional<String> problem = problem(segment);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  /** What is wrong with a name without folders: the rest of a sentence. */
  public static Optional<String> problem(String name) {
    if (isDevice(name)) {
      return Optional.of("is the name of a device on Windows");
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return Optional.of("ends in a dot or a space, which Windows drops");
    }
    if (name.codePoints().anyMatch(FileName::isInvisible)) {
      return Optional.of("holds a character that cannot be seen or read");
    }
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
      return Optional.of("is written with letters in parts (Unicode NFD), as some systems do");
    }
    return name.codePoints()
        .filter(character -> FORBIDDEN.indexOf(character) >= 0)
        .mapToObj(Character::toString)
        .map(character -> "holds `" + character + "`, which not every system allows")
        .findFirst();
  }

  private static boolean isInvisible(int character) {
    return character == '\uFFFD'
        || switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }
}
