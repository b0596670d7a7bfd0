package trustcenter.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/**
 * A mail with a text and an HTML part, RFC 5322 and RFC 2046. It is the same bytes for the same
 * notice: its date is the release's and its boundary comes from the release's digest.
 *
 * @param from an address; left out if it is none
 * @param seed letters and digits that name the notice
 */
record Mail(String subject, String from, LocalDate date, String seed, String language) {
  private static final int ENCODED_BYTES = 42;

  String with(String text, String html) {
    String boundary = "=_" + seed + "_" + language;
    StringBuilder mail = new StringBuilder();
    if (from.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+")) {
      header(mail, "From", from);
    }
    header(mail, "To", "undisclosed-recipients:;");
    header(mail, "Subject", encoded(subject));
    header(
        mail,
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atStartOfDay(ZoneOffset.UTC)));
    header(mail, "X-Unsent", "1");
    header(mail, "Content-Language", language);
    header(mail, "MIME-Version", "1.0");
    header(mail, "Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary + "\"");
    mail.append("\r\n");
    part(mail, boundary, "text/plain", text);
    part(mail, boundary, "text/html", html);
    return mail.append("--").append(boundary).append("--\r\n").toString();
  }

  private static void header(StringBuilder mail, String name, String value) {
    mail.append(name).append(": ").append(value).append("\r\n");
  }

  private static void part(StringBuilder mail, String boundary, String type, String body) {
    mail.append("--").append(boundary).append("\r\n");
    header(mail, "Content-Type", type + "; charset=utf-8");
    header(mail, "Content-Transfer-Encoding", "base64");
    byte[] bytes = body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    mail.append("\r\n").append(Base64.getMimeEncoder().encodeToString(bytes)).append("\r\n");
  }

  /** RFC 2047: encoded words of whole characters; nothing in them can begin another header. */
  private static String encoded(String text) {
    StringBuilder words = new StringBuilder();
    StringBuilder word = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      String character = Character.toString(text.codePointAt(i));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > ENCODED_BYTES) {
        word(words, word);
        bytes = 0;
      }
      word.append(character);
      bytes += length;
      i += character.length();
    }
    word(words, word);
    return words.toString();
  }

  private static void word(StringBuilder words, StringBuilder word) {
    if (!word.isEmpty()) {
      byte[] bytes = word.toString().getBytes(StandardCharsets.UTF_8);
      words.append(words.isEmpty() ? "" : "\r\n ");
      words.append("=?utf-8?B?").append(Base64.getEncoder().encodeToString(bytes)).append("?=");
      word.setLength(0);
    }
  }
}
