package trustcenter.diff;

/** What happened to a stretch of text. */
public enum TextKind {
  ADDED,
  REMOVED,
  /** It says it in other words; it may also stand elsewhere. */
  REWORDED,
  /** The same words stand elsewhere, or under another number. */
  MOVED,
  /** The same words, of which something else is said: for whom they hold, since when. */
  CHANGED
}
