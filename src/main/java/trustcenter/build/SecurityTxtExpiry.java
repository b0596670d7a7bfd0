package trustcenter.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.Span;
import trustcenter.export.SecurityTxt;

/**
 * Whether {@code security.txt} of a site that is out still holds, RFC 9116 section 2.5.5. Every
 * build writes the file anew, so only that of a site that is left alone can be over.
 */
public final class SecurityTxtExpiry {
  /** Long enough for somebody to build again before it is over. */
  private static final int DAYS_BEFORE = 30;

  /** A file that was downloaded may have any length; contacts need no more than this. */
  private static final int LONGEST = 1 << 16;

  private static final String FILE = SecurityTxt.PATH.value();

  /** A field's name is read in either letter case, as ABNF has it. */
  private static final Pattern FIELD =
      Pattern.compile("expires[ \\t]*:[ \\t]*(?<value>.*?)[ \\t]*", Pattern.CASE_INSENSITIVE);

  /** {@code date-time} of RFC 3339 section 5.6; Java's own reader takes more. */
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(?<minute>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d):(?<second>\\d\\d)(\\.\\d+)?(?<offset>Z|[+-]\\d\\d:\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final String REMEDY =
      "build the site and publish it again: every build writes this file anew.";

  private SecurityTxtExpiry() {}

  private record Field(Span span, String value) {}

  /**
   * What is wrong; nothing where the site has no such file.
   *
   * @param today the day in UTC, since it is not the site's content that is judged
   * @param sources takes the file, for excerpts
   */
  public static List<Diagnostic> of(Path site, LocalDate today, Sources sources) {
    Path file = site.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    String text = read(file);
    sources.put(FILE, text);
    List<Field> fields = fields(text);
    if (fields.isEmpty()) {
      return List.of(
          expired(Span.ofFile(FILE), "`security.txt` does not say until when it holds."));
    }
    if (fields.size() > 1) {
      return List.of(
          expired(fields.get(1).span(), "`security.txt` says twice until when it holds."));
    }
    return judge(fields.get(0), today).map(List::of).orElse(List.of());
  }

  private static Optional<Diagnostic> judge(Field field, LocalDate today) {
    Optional<Instant> read = instant(field.value());
    if (read.isEmpty()) {
      return Optional.of(
          expired(field.span(), "this is no date and time such as 2026-09-30T00:00:00Z."));
    }
    Instant end = read.get();
    LocalDate day = LocalDate.ofInstant(end, ZoneOffset.UTC);
    // A day stands for its first moment: what ends later on it is not over yet.
    if (!end.isAfter(today.atStartOfDay(ZoneOffset.UTC).toInstant())) {
      return Optional.of(
          expired(
              field.span(),
              "`security.txt` expired on " + day + "; nobody may rely on its contacts any more."));
    }
    return day.isBefore(today.plusDays(DAYS_BEFORE))
        ? Optional.of(
            Diagnostic.of(
                Code.SECURITY_TXT_EXPIRING,
                field.span(),
                "`security.txt` expires on "
                    + day
                    + ", less than "
                    + DAYS_BEFORE
                    + " days after "
                    + today
                    + ".",
                REMEDY))
        : Optional.empty();
  }

  private static Diagnostic expired(Span span, String message) {
    return Diagnostic.of(Code.SECURITY_TXT_EXPIRED, span, message, REMEDY);
  }

  private static String read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Field> fields(String text) {
    List<Field> fields = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher field = FIELD.matcher(lines.get(i));
      if (field.matches()) {
        int column = field.start("value") + 1;
        int end = Math.max(column, field.end("value") + 1);
        fields.add(new Field(new Span(FILE, i + 1, column, end), field.group("value")));
      }
    }
    return fields;
  }

  private static Optional<Instant> instant(String value) {
    Matcher written = DATE_TIME.matcher(value);
    if (!written.matches()) {
      return Optional.empty();
    }
    // A leap second, which Java does not know; parts of a second are of no weight here.
    String second = written.group("second").equals("60") ? "59" : written.group("second");
    String plain = written.group("minute") + ":" + second + written.group("offset");
    try {
      return Optional.of(OffsetDateTime.parse(plain.toUpperCase(Locale.ROOT)).toInstant());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
