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
  /** The version of the format that this program writes, and the newest that it reads. */
  static final long FORMAT = 1;

  private final Json json = new Json();

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
    RecordCodec codec = new RecordCodec(content.site().languages());
    codec.encode(title).ifPresent(said -> file.put("title", said));
    codec.encode(note).ifPresent(said -> file.put("note", said));
    previous.ifPresent(digest -> file.put("previous", digest.hex()));
    file.put("content", content(content));
    file.put("seal", canonical(file).seal());
    return json.canonical(file).getBytes(StandardCharsets.UTF_8);
  }

  /** Content that is not released: the same without id, date and seal. */
  String unreleased(TrustCenter content) {
    return json.canonical(Map.of("format", FORMAT, "content", content(content)));
  }

  /**
   * The canonical form of a file.
   *
   * @param seal the digest of it without its seal
   */
  private record Canonical(String whole, String seal) {}

  private Canonical canonical(Map<?, ?> file) {
    StringBuilder whole = new StringBuilder("{");
    StringBuilder sealed = new StringBuilder("{");
    new TreeMap<>(file)
        .forEach(
            (key, value) -> {
              String member = json.canonical(key) + ":" + json.canonical(value);
              whole.append(whole.length() == 1 ? "" : ",").append(member);
              if (!key.equals("seal")) {
                sealed.append(sealed.length() == 1 ? "" : ",").append(member);
              }
            });
    byte[] bytes = sealed.append("}").toString().getBytes(StandardCharsets.UTF_8);
    return new Canonical(whole.append("}").toString(), Digest.of(bytes).hex());
  }

  private static Object content(TrustCenter content) {
    TrustCenter released = withoutPosts(content);
    return new RecordCodec(released.site().languages()).encode(released).orElseThrow();
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

  /** Reads a release, whose bytes must be exactly what this program would have written. */
  Release read(byte[] bytes) throws BrokenRelease {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      if (!(json.parse(text) instanceof Map<?, ?> file)) {
        throw new BrokenRelease("it is no JSON object", false);
      }
      refuseNewer(file);
      Canonical canonical = canonical(file);
      if (!canonical.whole().equals(text)
          || !Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
        throw new BrokenRelease(
            "it is not in canonical form: it was changed after it was written", false);
      }
      if (!text(file, "seal").equals(Optional.of(canonical.seal()))) {
        throw new BrokenRelease(
            "its seal does not fit: it was changed after it was written", false);
      }
      return release(file, bytes);
    } catch (BrokenJson | RecordCodec.Unfit broken) {
      throw new BrokenRelease(String.valueOf(broken.getMessage()), false);
    }
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

  private static Release release(Map<?, ?> file, byte[] bytes) throws BrokenRelease {
    Optional<ReleaseId> id = text(file, "id").flatMap(ReleaseId::parse);
    Optional<String> previous = text(file, "previous");
    if (id.isEmpty() || !text(file, "date").equals(Optional.of(id.get().date().toString()))) {
      throw new BrokenRelease("its id and its date do not fit", false);
    }
    if (previous.isPresent() && Digest.parse(previous.get()).isEmpty()) {
      throw new BrokenRelease("`previous` is no SHA-256 digest", false);
    }
    RecordCodec codec = new RecordCodec(languages(file));
    Object content = Optional.<Object>ofNullable(file.get("content")).orElse(Map.of());
    TrustCenter model = (TrustCenter) codec.decode(content, TrustCenter.class, "content");
    return new Release(
        id.get(),
        said(file, "title", codec),
        said(file, "note", codec),
        previous.flatMap(Digest::parse),
        Digest.of(bytes),
        model);
  }

  private static Optional<Localised<String>> said(Map<?, ?> file, String key, RecordCodec codec) {
    return Optional.<Object>ofNullable(file.get(key)).map(said -> codec.said(said, key));
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
