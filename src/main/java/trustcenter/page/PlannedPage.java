package trustcenter.page;

import java.util.function.Supplier;
import trustcenter.model.Language;
import trustcenter.output.OutputPath;

/**
 * A page that will be written.
 *
 * @param view made when the page is written, so that never all pages are held at once
 */
public record PlannedPage(OutputPath path, Language language, boolean indexed, Supplier<View> view) {}
