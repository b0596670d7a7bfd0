package trustcenter.build;

import java.time.LocalDate;
import trustcenter.markdown.MarkdownParsers;
import trustcenter.model.Look;
import trustcenter.reference.Reference;
import trustcenter.render.Theme;

/**
 * What a site is made with, beside its content.
 *
 * @param parsers of Markdown, with what is known of texts already
 * @param today in the site's time zone
 */
record Setting(
    Reference reference, Theme theme, Look look, MarkdownParsers parsers, LocalDate today) {}
