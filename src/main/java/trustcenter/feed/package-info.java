/**
 * The changelog for machines that tell people: RSS, Atom, JSON Feed, iCalendar.
 *
 * <p>Never says anything that the changelog does not say, and never depends on the day of the
 * build.
 */
@NullMarked
package trustcenter.feed;

import org.jspecify.annotations.NullMarked;
