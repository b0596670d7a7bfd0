package trustcenter.audit;

import trustcenter.output.OutputPath;

/**
 * What a page relies on elsewhere in the tree.
 *
 * @param fragment the id that has to be on that page, as links write it; empty where the file is
 *     enough
 */
public record Need(OutputPath file, String fragment) {}
