package trustcenter.reference;

/**
 * What is wrong with a line of a data file.
 *
 * @param line counted from 1
 * @param message what is wrong, without a full stop
 */
public record Mistake(int line, String message) {}
