package trustcenter.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import trustcenter.picture.PowerChain.Station;

final class PowerChainTest {
  /** How wide the text of a page is on a phone of 320 px. */
  private static final int PHONE = 288;

  private static Document draw() {
    List<Station> chain =
        List.of(
            station("Grid"),
            station("Uninterruptible power supply (UPS)", "1,200 kW", "2N"),
            station("Servers"));
    PowerChain power = new PowerChain("tc-power", "Title", "Description");
    return Jsoup.parseBodyFragment(
        power
            .draw(chain, List.of(station("Generator", "Diesel")), 1, List.of(station("Cooling")))
            .toString());
  }

  private static Station station(String label, String... values) {
    return new Station(label, List.of(values));
  }

  private static int of(Element element, String attribute) {
    return Integer.parseInt(element.attr(attribute));
  }

  @Test
  void itIsNoWiderThanAPhoneSoThatItsLettersAreNotShrunk() {
    String[] box = draw().selectFirst("svg").attr("viewBox").split(" ", -1);
    assertTrue(Integer.parseInt(box[2]) <= PHONE, () -> String.join(" ", box));
  }

  @Test
  void whatStandsByIsAboveTheStationThatItFeeds() {
    List<String> labels = draw().select("text.label").eachText();
    assertEquals(
        List.of("Grid", "Generator", "Uninterruptible power supply", "(UPS)", "Cooling", "Servers"),
        labels);
  }

  @Test
  void stationsDoNotOverlapAndHoldAllTheirLines() {
    List<Element> boxes = draw().select("rect");
    for (int i = 1; i < boxes.size(); i++) {
      Element above = boxes.get(i - 1);
      assertTrue(of(above, "y") + of(above, "height") < of(boxes.get(i), "y"));
    }
    for (Element box : boxes) {
      for (Element text = box.nextElementSibling();
          text != null && text.tagName().equals("text");
          text = text.nextElementSibling()) {
        assertTrue(of(text, "y") < of(box, "y") + of(box, "height"), text::outerHtml);
      }
    }
  }
}
