/**
 * Built-in vocabularies: countries, areas, controls, goals, facts; read from dated data files.
 *
 * <p>Never holds a fact of law in code: what may change stands in a data file with its source.
 */
@NullMarked
package trustcenter.reference;

import org.jspecify.annotations.NullMarked;
