package trustcenter.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.output.OutputPath;
import trustcenter.output.SiteWriter;
import trustcenter.page.PlannedPage;
import trustcenter.reference.Reference;
import trustcenter.render.RepeatedPages;
import trustcenter.render.TemplateRenderer;

/** Pages that are said to be filled in like another are like it in all that the audit reads. */
class AlikePagesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @TempDir private Path folder;

  private SitePlan example() {
    SiteRequest request =
        new SiteRequest(
            Path.of("content"), Optional.empty(), Optional.empty(), zone -> TODAY, false, false);
    return PlannedSite.of(request, Readers.of(Reference.builtIn(), Past::read), Progress.NONE)
        .plan()
        .orElseThrow();
  }

  @Test
  void pagesFilledInLikeAnotherHaveItsElementsIdsAndAddresses() {
    SitePlan plan = example();
    PageMaking making =
        new PageMaking(
            new TemplateRenderer(plan.setting().theme(), plan.strings()),
            plan.pages(),
            Progress.NONE);
    Map<OutputPath, String> tags = new HashMap<>();
    Map<OutputPath, OutputPath> alike = new TreeMap<>();
    for (PlannedPage page : plan.pages()) {
      RepeatedPages.Made made = making.html(page);
      tags.put(page.path(), tags(made.html()));
      made.like().ifPresent(first -> alike.put(page.path(), first));
    }
    alike.forEach((page, first) -> assertEquals(tags.get(first), tags.get(page), page::value));
    long others = alike.entrySet().stream().filter(e -> !e.getKey().equals(e.getValue())).count();
    assertTrue(others > 50, () -> others + " pages are like another");
  }

  /** All elements with their attributes, but for the days in them. */
  private static String tags(String html) {
    StringBuilder tags = new StringBuilder();
    Document document = Jsoup.parse(html);
    document.getAllElements().forEach(element -> element.removeAttr("datetime"));
    document
        .getAllElements()
        .forEach(element -> tags.append(element.normalName()).append(element.attributes()));
    return tags.toString();
  }

  @Test
  void aBuildSaysThatOfPagesThatItFilledIn() {
    SitePlan plan = example();
    try (SiteWriter writer = SiteWriter.open(folder.resolve("site"), false)) {
      KeptVersions kept = new KeptVersions(plan, writer, Optional.empty());
      TemplateRenderer renderer = new TemplateRenderer(plan.setting().theme(), plan.strings());
      PageWriting writing = new PageWriting(renderer, writer, kept, Progress.NONE);
      assertEquals(List.of(), writing.write(plan.pages()));
      assertTrue(writing.alike().size() > 50);
      assertTrue(writer.tree().paths().containsAll(writing.alike().values()));
    }
  }
}
