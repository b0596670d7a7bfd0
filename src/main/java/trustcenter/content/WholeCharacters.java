package trustcenter.content;

import java.io.Reader;

/**
 * A text that is read without parting a character. The YAML scanner asks for the second half of one
 * that is parted at the end of its buffer, and fails where the buffer is full: an emoji in the
 * wrong place would end the program.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    boolean parts =
        end < text.length()
            && end - next > 1
            && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    int whole = parts ? end - 1 : end;
    text.getChars(next, whole, into, offset);
    int count = whole - next;
    next = whole;
    return count;
  }

  @Override
  public void close() {}
}
