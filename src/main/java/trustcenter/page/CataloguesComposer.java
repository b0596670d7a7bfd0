package trustcenter.page;

import java.util.List;
import trustcenter.page.CatalogueViews.CataloguesView;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;

/** Makes the list of catalogues. */
final class CataloguesComposer {
  private final PageSetting page;

  CataloguesComposer(PageSetting page) {
    this.page = page;
  }

  CataloguesView all() {
    String description =
        page.text("catalogues.description", page.model().site().organisation().name());
    return new CataloguesView(
        new FrameComposer(page).frame(page.text("nav.toms"), description, List.of()),
        page.model().catalogues().stream()
            .map(catalogue -> new CatalogueComposer(page, catalogue).card())
            .toList(),
        page.link(new Destination.Controls(), "", new Said(page.text("controls.title"), "")));
  }
}
