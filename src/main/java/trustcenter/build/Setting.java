package trustcenter.build;

import java.time.LocalDate;
import trustcenter.model.Look;
import trustcenter.page.Workshop;
import trustcenter.reference.Reference;
import trustcenter.render.Theme;

/**
 * What a site is made with, beside its content.
 *
 * @param workshop in which its pages are made
 * @param today in the site's time zone
 */
record Setting(Reference reference, Theme theme, Look look, Workshop workshop, LocalDate today) {}
