/**
 * The rules about what the content says: the model in, diagnostics out, one class a rule.
 *
 * <p>Never touches a file, a clock, the network, the environment or the default locale, and never
 * changes what an author wrote.
 */
@NullMarked
package trustcenter.check;

import org.jspecify.annotations.NullMarked;
