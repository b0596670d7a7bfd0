package trustcenter.model;

import java.util.List;
import java.util.Optional;

/**
 * Who publishes the site, as an imprint names them (§ 5 DDG). Everything is printed verbatim.
 *
 * @param name legal name
 * @param brand the name customers know, where it is another
 * @param address its lines
 * @param notices copyright and other notices
 */
public record Organisation(
    String name,
    Optional<String> brand,
    List<String> address,
    Optional<Country> country,
    List<String> management,
    Optional<String> register,
    Optional<String> vatId,
    Optional<String> businessId,
    Optional<String> phone,
    Optional<String> fax,
    Optional<String> email,
    Optional<String> website,
    List<Localised<String>> notices) {
  public Organisation {
    address = List.copyOf(address);
    management = List.copyOf(management);
    notices = List.copyOf(notices);
  }

  /** The name that customers know. */
  public String shortName() {
    return brand.orElse(name);
  }
}
