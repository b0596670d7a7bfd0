/**
 * Draws facts as SVG that stands in a page: where data go, who when, power and cooling, the
 * validity of certificates.
 *
 * <p>Never loads anything, never carries a script or a style of its own, and never says what the
 * page does not say in words beside it.
 */
@NullMarked
package trustcenter.picture;

import org.jspecify.annotations.NullMarked;
