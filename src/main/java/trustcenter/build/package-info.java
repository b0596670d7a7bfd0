/**
 * The stages of a build, in their order.
 *
 * <p>Never does a stage's work itself, and never prints or reads the clock.
 */
@NullMarked
package trustcenter.build;

import org.jspecify.annotations.NullMarked;
