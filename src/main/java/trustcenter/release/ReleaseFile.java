package trustcenter.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.TrustCenter;
import trustcenter.release.Json.BrokenJson;

/**
 * The file of a release: JSON in the canonical form of RFC 8785, UTF-8, without a line end. Its
 * digest is the SHA-256 of exactly its bytes. Its {@code seal} is the SHA-256 of the canonical form
 * of everything else in it: so a file that was altered is found by itself, and not only by the
 * release that follows it.
 */
final class ReleaseFile {
  /** Of the seal's member with the comma before it. */
  private static final int SEAL_LENGTH = ",\"seal\":".length() + 64 + 2;

  /** The version of the format that this program writes, and the newest that it reads. */
  static final long FORMAT = 1;

  private final Json json = new Json();
  private final Shapes shapes = new Shapes();

  /** A file that is no release, with the reason. */
  static final class BrokenRelease extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean newer;

    BrokenRelease(String message, boolean newer) {
      super(message);
      this.newer = newer;
    }

    /** Whether a newer version of this program wrote it. */
    boolean isNewer() {
      return newer;
    }
  }

  /** The bytes of a release. */
  byte[] write(
      ReleaseId id,
      Optional<Localised<String>> title,
      Optional<Localised<String>> note,
      Optional<Digest> previous,
      TrustCenter content) {
    Map<String, Object> file = new TreeMap<>();
    file.put("format", FORMAT);
    file.put("id", id.toString());
    file.put("date", id.date().toString());
    RecordCodec codec = new RecordCodec(shapes, content.site().languages());
    codec.encode(title).ifPresent(said -> file.put("title", said));
    codec.encode(note).ifPresent(said -> file.put("note", said));
    previous.ifPresent(digest -> file.put("previous", digest.hex()));
    file.put("content", content(content));
    file.put("seal", Digest.of(json.canonical(file).getBytes(StandardCharsets.UTF_8)).hex());
    return json.canonical(file).getBytes(StandardCharsets.UTF_8);
  }

  /** Content that is not released: the same without id, date and seal. */
  String unreleased(TrustCenter content) {
    return json.canonical(Map.of("format", FORMAT, "content", content(content)));
  }

  private Object content(TrustCenter content) {
    TrustCenter released = withoutPosts(content);
    return new RecordCodec(shapes, released.site().languages()).encode(released).orElseThrow();
  }

  /** Pages and updates are outside of releases. */
  static TrustCenter withoutPosts(TrustCenter content) {
    return new TrustCenter(
        content.site(),
        content.catalogues(),
        content.dataCenters(),
        content.register(),
        content.certificates(),
        content.contacts(),
        content.agreements(),
        content.documents(),
        List.of(),
        List.of());
  }

  /** What reads several releases, for parts that they have in common. */
  Pieces pieces() {
    return new Pieces(json);
  }

  /**
   * Reads a release, whose bytes must be exactly what this program would have written.
   *
   * @param pieces of releases that were read with it
   */
  Release read(byte[] bytes, Pieces pieces) throws BrokenRelease {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      Pieces.Cut cut = Pieces.cut(text);
      Pieces.Parsed parsed = pieces.parse(cut);
      if (!(parsed.value() instanceof Map<?, ?> file)) {
        throw new BrokenRelease("it is no JSON object", false);
      }
      refuseNewer(file);
      if (!parsed.canonical() || !isDecoded(text, bytes)) {
        throw new BrokenRelease(
            "it is not in canonical form: it was changed after it was written", false);
      }
      Optional<Digest> seal = text(file, "seal").flatMap(Digest::parse);
      Digests digests = digests(text, bytes, seal.isPresent() ? cut.seal() : -1);
      if (seal.isEmpty() || !seal.equals(digests.seal())) {
        throw new BrokenRelease(
            "its seal does not fit: it was changed after it was written", false);
      }
      return release(file, digests.whole());
    } catch (BrokenJson | RecordCodec.Unfit broken) {
      throw new BrokenRelease(String.valueOf(broken.getMessage()), false);
    }
  }

  /** Whether bytes are valid UTF-8: others are read as a sign that could also be meant. */
  private static boolean isDecoded(String text, byte[] bytes) {
    return text.indexOf('\uFFFD') < 0
        || Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param whole of the file
   * @param seal of the file without its seal; empty where it has none
   */
  private record Digests(Digest whole, Optional<Digest> seal) {}

  /** Both begin with the same bytes, which are most of the file. */
  private static Digests digests(String text, byte[] bytes, int seal) {
    if (seal < 0) {
      return new Digests(Digest.of(bytes), Optional.empty());
    }
    // The comma before the member belongs to it.
    String end = text.substring(seal - 1);
    byte[] rest = end.getBytes(StandardCharsets.UTF_8);
    byte[] unsealed = end.substring(SEAL_LENGTH).getBytes(StandardCharsets.UTF_8);
    Digest.Begun begun = Digest.begin(bytes, bytes.length - rest.length);
    return new Digests(begun.end(rest), Optional.of(begun.end(unsealed)));
  }

  private static void refuseNewer(Map<?, ?> file) throws BrokenRelease {
    if (!(file.get("format") instanceof Long format)) {
      throw new BrokenRelease("it does not say the version of its format", false);
    }
    if (format > FORMAT) {
      throw new BrokenRelease(
          "it was written by a newer version of this program, in format " + format, true);
    }
  }

  private Release release(Map<?, ?> file, Digest digest) throws BrokenRelease {
    Optional<ReleaseId> id = text(file, "id").flatMap(ReleaseId::parse);
    Optional<String> previous = text(file, "previous");
    if (id.isEmpty() || !text(file, "date").equals(Optional.of(id.get().date().toString()))) {
      throw new BrokenRelease("its id and its date do not fit", false);
    }
    if (previous.isPresent() && Digest.parse(previous.get()).isEmpty()) {
      throw new BrokenRelease("`previous` is no SHA-256 digest", false);
    }
    RecordCodec codec = new RecordCodec(shapes, languages(file));
    Object content = Optional.<Object>ofNullable(file.get("content")).orElse(Map.of());
    TrustCenter model = (TrustCenter) codec.decode(content, TrustCenter.class, Where.at("content"));
    return new Release(
        id.get(),
        said(file, "title", codec),
        said(file, "note", codec),
        previous.flatMap(Digest::parse),
        digest,
        model);
  }

  private static Optional<Localised<String>> said(Map<?, ?> file, String key, RecordCodec codec) {
    return Optional.<Object>ofNullable(file.get(key)).map(said -> codec.said(said, Where.at(key)));
  }

  private static Optional<String> text(Map<?, ?> file, String key) {
    return file.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /**
   * The languages of the site stand in the content itself, and everything else needs them to be
   * read.
   */
  private static List<Language> languages(Map<?, ?> file) throws BrokenRelease {
    List<Language> languages = new ArrayList<>();
    if (file.get("content") instanceof Map<?, ?> content
        && content.get("site") instanceof Map<?, ?> site
        && site.get("languages") instanceof List<?> tags) {
      for (Object tag : tags) {
        if (tag instanceof String text && Language.isValid(text)) {
          languages.add(new Language(text));
        }
      }
    }
    if (languages.isEmpty()) {
      throw new BrokenRelease("it does not say the languages of its site", false);
    }
    return languages;
  }
}
