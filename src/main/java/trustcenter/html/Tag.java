package trustcenter.html;

import java.util.Map;

/**
 * An element as it begins.
 *
 * @param name in lower case
 * @param attributes by their names in lower case, decoded, in the order of the page
 */
public record Tag(String name, Map<String, String> attributes) {
  /** What an attribute says; empty where there is none. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return attributes.containsKey(name);
  }
}
