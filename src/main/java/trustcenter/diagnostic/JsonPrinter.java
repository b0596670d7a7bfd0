package trustcenter.diagnostic;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Findings for a program: one JSON object on one line.
 *
 * <p>Its members are {@code diagnostics} (a list of objects with {@code code}, {@code severity},
 * {@code file}, {@code line}, {@code column}, {@code endColumn}, {@code at}, {@code message} and
 * {@code hint}, which is {@code null} where there is none), {@code more} (a list of objects with
 * {@code code}, {@code severity}, {@code file} and {@code count}, of what is not in that list, see
 * {@link Shown}), {@code errors}, {@code warnings} and {@code remarks} (the numbers of all), and
 * {@code rulesAsked}, which is {@code false} where files could not be read, so that no rule was
 * asked. Numbers count as in {@link Span}. Everything beyond ASCII is escaped, so that neither a
 * console's encoding nor a lone surrogate can spoil it.
 */
public final class JsonPrinter implements Printer {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final boolean rulesAsked;

  /**
   * @param rulesAsked whether the rules were asked; not where files cannot be read
   */
  public JsonPrinter(boolean rulesAsked) {
    this.rulesAsked = rulesAsked;
  }

  @Override
  public String print(List<Diagnostic> diagnostics) {
    StringWriter text = new StringWriter();
    Shown shown = Shown.of(diagnostics);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("diagnostics");
      shown.findings().forEach(diagnostic -> write(diagnostic, json));
      json.writeEndArray();
      json.writeArrayPropertyStart("more");
      shown.rest().forEach(rest -> write(rest, json));
      json.writeEndArray();
      json.writeNumberProperty("errors", count(diagnostics, Severity.ERROR));
      json.writeNumberProperty("warnings", count(diagnostics, Severity.WARNING));
      json.writeNumberProperty("remarks", count(diagnostics, Severity.INFO));
      json.writeBooleanProperty("rulesAsked", rulesAsked);
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void write(Diagnostic diagnostic, JsonGenerator json) {
    Span span = diagnostic.span();
    json.writeStartObject();
    json.writeStringProperty("code", diagnostic.code().word());
    json.writeStringProperty("severity", diagnostic.severity().word());
    json.writeStringProperty("file", span.file());
    json.writeNumberProperty("line", span.line());
    json.writeNumberProperty("column", span.column());
    json.writeNumberProperty("endColumn", span.endColumn());
    json.writeStringProperty("at", diagnostic.at());
    json.writeStringProperty("message", diagnostic.message());
    json.writeName("hint");
    diagnostic.hint().ifPresentOrElse(json::writeString, json::writeNull);
    json.writeEndObject();
  }

  private static void write(Shown.Rest rest, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("code", rest.code().word());
    json.writeStringProperty("severity", rest.severity().word());
    json.writeStringProperty("file", rest.file());
    json.writeNumberProperty("count", rest.count());
    json.writeEndObject();
  }

  private static int count(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(found -> found.severity() == severity).count();
  }
}
