package trustcenter.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import trustcenter.picture.Timeline.Lane;
import trustcenter.picture.Timeline.Window;

final class TimelineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Optional<LocalDate> SINCE = Optional.of(LocalDate.of(2025, 1, 1));

  private static Lane lane(String name, String from, String said, Window... windows) {
    Optional<LocalDate> day = Optional.of(LocalDate.parse(from));
    return new Lane(name, "#a", day, Optional.empty(), "active", said, List.of(windows));
  }

  private static Document draw(Lane... lanes) {
    Timeline timeline = new Timeline("tc-timeline", "Title", "Description");
    return Jsoup.parseBodyFragment(
        timeline.draw(List.of(lanes), List.of(), TODAY, SINCE).toString());
  }

  private static double share(Element element, String attribute) {
    String written = element.attr(attribute);
    assertTrue(written.endsWith("%"), written);
    return Double.parseDouble(written.substring(0, written.length() - 1));
  }

  @Test
  void aBarThatBeganBeforeTheDrawingHasAnArrowAndSaysItsTrueDay() {
    Document drawing =
        draw(
            lane("Earlier GmbH", "2017-04-01", "in force, since 1 April 2017"),
            lane("Later GmbH", "2026-01-01", "in force, since 1 January 2026"));
    List<Element> bars = drawing.select("g:has(> .bar)");
    assertEquals("in force, since 1 April 2017", bars.get(0).selectFirst("title").text());
    assertEquals(1, bars.get(0).select(".earlier").size());
    assertEquals("in force, since 1 January 2026", bars.get(1).selectFirst("title").text());
    assertEquals(0, bars.get(1).select(".earlier").size());
  }

  @Test
  void lettersKeepTheirSizeHoweverNarrowThePageIs() {
    Document drawing =
        draw(
            lane(
                "Example GmbH",
                "2025-06-01",
                "",
                new Window(TODAY.minusWeeks(2), TODAY.plusWeeks(2))));
    Element svg = drawing.selectFirst("svg");
    assertFalse(svg.hasAttr("viewBox"), "what has a view box scales, and its letters with it");
    assertEquals("100%", svg.attr("width"));
    for (Element box : drawing.select("rect")) {
      double right = share(box, "x") + share(box, "width");
      assertTrue(share(box, "x") >= 0 && right <= 100.001, box::outerHtml);
    }
  }

  @Test
  void aLongNameHasSeveralLinesAndItsLaneTheRoomForThem() {
    String name = "A certificate with a name that is far longer than a phone is wide, Level 3";
    Document one = draw(lane("Short", "2025-06-01", ""));
    Document other = draw(lane(name, "2025-06-01", ""));
    List<String> lines = other.select("text.name").eachText();
    assertEquals(name, String.join(" ", lines));
    assertEquals(2, lines.size());
    int more = height(other) - height(one);
    assertEquals(15, more);
  }

  @Test
  void theDayAtTheLeftEndIsKnownBeforeItIsDrawn() {
    List<Lane> lanes = List.of(lane("Earlier GmbH", "2017-04-01", ""));
    assertEquals(LocalDate.of(2024, 12, 1), Timeline.first(lanes, TODAY, SINCE));
    assertEquals(LocalDate.of(2017, 3, 1), Timeline.first(lanes, TODAY, Optional.empty()));
    assertEquals(LocalDate.of(2026, 5, 1), Timeline.first(List.of(), TODAY, Optional.empty()));
  }

  private static int height(Document drawing) {
    return Integer.parseInt(drawing.selectFirst("svg").attr("height"));
  }
}
