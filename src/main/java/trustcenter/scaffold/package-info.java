/**
 * What a new site and a new entry look like: files to begin with, and a list of a YAML file with
 * one entry more, whose comments and layout stay.
 *
 * <p>Never reads or writes the disk, and never invents what a company promises.
 */
@NullMarked
package trustcenter.scaffold;

import org.jspecify.annotations.NullMarked;
