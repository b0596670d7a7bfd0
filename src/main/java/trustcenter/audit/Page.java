package trustcenter.audit;

import java.util.List;
import java.util.Set;

/**
 * What the audit needs to know of a page; its document is gone by then.
 *
 * @param ids every id
 * @param repeatedIds those that stand more than once
 * @param references what it refers to, each once, in the order of the page
 * @param inline what it brings inline although a file should, as words for a message
 */
record Page(
    Set<String> ids, Set<String> repeatedIds, List<Reference> references, List<String> inline) {
  Page {
    ids = Set.copyOf(ids);
    repeatedIds = Set.copyOf(repeatedIds);
    references = List.copyOf(references);
    inline = List.copyOf(inline);
  }
}
