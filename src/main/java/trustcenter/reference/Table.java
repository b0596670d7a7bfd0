package trustcenter.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A data file of this package: lines of tab-separated fields; lines that begin with {@code #} are
 * its dated source.
 */
final class Table {
  private Table() {}

  /**
   * The rows of a file, each with exactly a number of fields; missing ones at the end are empty.
   */
  static List<List<String>> rows(String name, int fields) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text(name).split("\n", -1)) {
      if (isRow(line)) {
        rows.add(filled(line.split("\t", -1), fields));
      }
    }
    return rows;
  }

  /**
   * Reads a text line by line, and tells of every line that cannot be read.
   *
   * @param fields how many fields a row has; those at the end may be left out where they are empty
   * @param reading makes something of a row, or throws an {@code IllegalArgumentException} whose
   *     message says what is wrong with it
   */
  static <T> List<T> read(
      String text, int fields, Function<List<String>, T> reading, Consumer<Mistake> mistakes) {
    List<T> all = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String[] row = lines[i].split("\t", -1);
      if (isRow(lines[i])) {
        try {
          if (row.length > fields) {
            throw new IllegalArgumentException(
                "here are " + row.length + " fields, and a line has " + fields + " at most");
          }
          all.add(reading.apply(filled(row, fields)));
        } catch (IllegalArgumentException unreadable) {
          mistakes.accept(new Mistake(i + 1, String.valueOf(unreadable.getMessage())));
        }
      }
    }
    return all;
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static List<String> filled(String[] row, int fields) {
    List<String> filled = new ArrayList<>(List.of(row));
    while (filled.size() < fields) {
      filled.add("");
    }
    return List.copyOf(filled.subList(0, fields));
  }

  /** The text of a file that comes with the program. */
  static String text(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/trustcenter/reference/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its data file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The words of a field that lists several. */
  static List<String> words(String field) {
    return field.isBlank() ? List.of() : List.of(field.strip().split(" +", -1));
  }
}
