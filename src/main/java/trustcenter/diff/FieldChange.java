package trustcenter.diff;

import java.util.Optional;

/**
 * A field that says something else.
 *
 * @param field its key in the content format, for instance {@code data_subjects}; below a map with
 *     a dot, for instance {@code notice.contact}
 * @param material whether it touches what is processed, by whom, where, on what basis or when,
 *     rather than how that is written
 * @param before empty where it said nothing
 * @param after empty where it says nothing any more
 */
public record FieldChange(
    String field, boolean material, Optional<FieldValue> before, Optional<FieldValue> after) {}
