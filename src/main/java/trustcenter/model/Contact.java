package trustcenter.model;

import java.util.List;
import java.util.Optional;

/**
 * Whom to ask.
 *
 * @param external whether the person belongs to another organisation; empty where nothing is said
 * @param address its lines, verbatim
 */
public record Contact(
    Role role,
    Optional<Boolean> external,
    Optional<String> organisation,
    Optional<String> person,
    List<String> address,
    Optional<String> phone,
    Optional<String> fax,
    Optional<String> email,
    Optional<String> url) {
  public Contact {
    address = List.copyOf(address);
  }
}
