package trustcenter.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> row = new ArrayList<>(List.of(line.split("\t", -1)));
        while (row.size() < fields) {
          row.add("");
        }
        rows.add(List.copyOf(row.subList(0, fields)));
      }
    }
    return rows;
  }

  private static String text(String name) {
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
