package trustcenter.release;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A SHA-256 digest.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {
  public Digest {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
    }
  }

  /** The digest of some bytes. */
  public static Digest of(byte[] bytes) {
    return begin(bytes, 0).end(bytes);
  }

  /** What several texts begin with, digested once: the first bytes of some. */
  static Begun begin(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return new Begun(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /** The beginning of what is digested. */
  record Begun(MessageDigest digest) {
    /** The digest of the beginning and of what follows. */
    Digest end(byte[] rest) {
      try {
        MessageDigest whole = (MessageDigest) digest.clone();
        return new Digest(HexFormat.of().formatHex(whole.digest(rest)));
      } catch (CloneNotSupportedException impossible) {
        throw new IllegalStateException("every JDK's SHA-256 can be cloned", impossible);
      }
    }
  }

  /** Reads 64 hexadecimal digits; empty for anything else. */
  public static Optional<Digest> parse(String text) {
    return text.matches("[0-9a-f]{64}") ? Optional.of(new Digest(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return hex;
  }
}
