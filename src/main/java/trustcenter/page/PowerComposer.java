package trustcenter.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.model.DataCenter;
import trustcenter.model.Fact;
import trustcenter.page.DataCenterViews.Supply;
import trustcenter.page.View.Picture;
import trustcenter.page.View.Said;
import trustcenter.picture.PowerChain;
import trustcenter.picture.PowerChain.Station;

/**
 * Draws power and cooling of a data center as far as its facts say, and says the same in a table.
 */
final class PowerComposer {
  private final PageSetting page;
  private final FactWording wording;
  private final DataCenter center;

  PowerComposer(PageSetting page, DataCenter center) {
    this.page = page;
    this.wording = new FactWording(page);
    this.center = center;
  }

  /** Nothing where the facts say little. */
  Picture picture() {
    List<Station> chain = new ArrayList<>();
    chain.add(
        station("power", "grid_feeds")
            .orElse(new Station(page.text("picture.power.grid"), List.of())));
    station("power", "transformer_stations").ifPresent(chain::add);
    int joins = chain.size();
    station("power", "ups").ifPresent(chain::add);
    station("power", "server_power_supply").ifPresent(chain::add);
    List<Station> standby = station("power", "generator").stream().toList();
    List<Station> cooling =
        Stream.of("air_conditioning", "free_cooling")
            .flatMap(name -> station("cooling", name).stream())
            .toList();
    if (chain.size() + standby.size() < 3) {
      return Picture.NONE;
    }
    chain.add(new Station(page.text("picture.power.servers"), List.of()));
    String title = page.text("picture.power.title");
    PowerChain drawing = new PowerChain("tc-power", title, description(chain, standby, cooling));
    return new Picture(drawing.draw(chain, standby, joins, cooling), title, List.of());
  }

  private String description(List<Station> chain, List<Station> standby, List<Station> cooling) {
    List<String> said = new ArrayList<>();
    said.add(page.text("picture.power.description", String.join(" → ", words(chain))));
    if (!standby.isEmpty()) {
      said.add(page.text("picture.power.standby", String.join(", ", words(standby))));
    }
    if (!cooling.isEmpty()) {
      said.add(page.text("picture.power.cooling", String.join(", ", words(cooling))));
    }
    said.add(page.text("picture.power.table"));
    return String.join(" ", said);
  }

  private static List<String> words(List<Station> stations) {
    return stations.stream()
        .map(
            each ->
                each.values().isEmpty()
                    ? each.label()
                    : each.label() + " (" + String.join(", ", each.values()) + ")")
        .toList();
  }

  /** The stations of the drawing that something is stated of, in its order. */
  List<Supply> table() {
    return Stream.of(
            "power.grid_feeds",
            "power.transformer_stations",
            "power.generator",
            "power.ups",
            "power.server_power_supply",
            "cooling.air_conditioning",
            "cooling.free_cooling")
        .flatMap(name -> fact(name).stream())
        .map(this::supply)
        .toList();
  }

  private Supply supply(Fact fact) {
    Map<String, Said> stated = new LinkedHashMap<>(wording.stated(fact));
    String redundancy = text(Optional.ofNullable(stated.remove("redundancy")));
    String capacity = text(Optional.ofNullable(stated.remove("capacity")));
    List<String> more = stated.values().stream().map(Said::text).toList();
    DataCenterViews.Fact said = wording.fact(fact);
    return new Supply(
        "#" + said.anchor(), said.label(), redundancy, capacity, String.join(", ", more));
  }

  private static String text(Optional<Said> said) {
    return said.map(Said::text).orElse("");
  }

  private Optional<Station> station(String area, String name) {
    return fact(area + "." + name)
        .map(wording::fact)
        .map(said -> new Station(said.label(), said.values().stream().map(Said::text).toList()));
  }

  /** What is stated to be absent is no station. */
  private Optional<Fact> fact(String name) {
    return center.facts().stream()
        .filter(fact -> name.equals(fact.area() + "." + fact.name()))
        .filter(fact -> !(fact.value() instanceof Fact.Flag flag) || flag.present())
        .findFirst();
  }
}
