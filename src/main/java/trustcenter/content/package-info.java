/**
 * {@code content/} to the model and its source map; alone knows YAML and Jackson.
 *
 * <p>Never judges what an author says: that is for {@code check}.
 */
@NullMarked
package trustcenter.content;

import org.jspecify.annotations.NullMarked;
