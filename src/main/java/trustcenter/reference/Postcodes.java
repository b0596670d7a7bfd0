package trustcenter.reference;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import trustcenter.model.Country;

/** What postcodes look like. */
public final class Postcodes {
  private final Map<String, Pattern> byCountry = new TreeMap<>();

  Postcodes() {
    Table.rows("postcodes.tsv", 2)
        .forEach(
            row ->
                byCountry.put(
                    row.get(0),
                    Pattern.compile("(?<![\\p{N}])(?:" + row.get(1) + ")(?![\\p{N}])")));
  }

  /** Whether an address in a country lacks the postcode that every address there has. */
  public boolean isMissing(String address, Country country) {
    return Optional.ofNullable(byCountry.get(country.code()))
        .map(form -> !form.matcher(address).find())
        .orElse(false);
  }
}
