package trustcenter.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses in a {@code srcset} (HTML Standard, "parse a srcset attribute"): candidates are
 * separated by commas, and an address itself may hold a comma.
 */
final class SourceSet {
  private SourceSet() {}

  static List<String> addresses(String set) {
    List<String> addresses = new ArrayList<>();
    int at = 0;
    while (true) {
      while (at < set.length() && (isSpace(set.charAt(at)) || set.charAt(at) == ',')) {
        at++;
      }
      if (at == set.length()) {
        return addresses;
      }
      int start = at;
      while (at < set.length() && !isSpace(set.charAt(at))) {
        at++;
      }
      String address = set.substring(start, at);
      addresses.add(address.replaceAll(",+$", ""));
      if (!address.endsWith(",")) {
        at = endOfDescriptors(set, at);
      }
    }
  }

  /** Width, density and whatever may come: up to the next comma outside parentheses. */
  private static int endOfDescriptors(String set, int start) {
    int depth = 0;
    for (int at = start; at < set.length(); at++) {
      switch (set.charAt(at)) {
        case '(' -> depth++;
        case ')' -> depth = Math.max(0, depth - 1);
        case ',' -> {
          if (depth == 0) {
            return at;
          }
        }
        default -> {}
      }
    }
    return set.length();
  }

  private static boolean isSpace(char character) {
    return character == ' ' || (character >= '\t' && character <= '\r' && character != 0x0B);
  }
}
