package trustcenter.serve;

import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import trustcenter.build.Preview;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;
import trustcenter.diagnostic.Shown;
import trustcenter.diagnostic.Span;
import trustcenter.output.OutputPath;

/** What the script on a page asks for: whether the page is still the same, and what was found. */
final class StateJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Showing showing;
  private final Editor editor;

  StateJson(Showing showing, Editor editor) {
    this.showing = showing;
    this.editor = editor;
  }

  /**
   * One object.
   *
   * @param path of the page that asks; empty where it is none of the site
   */
  String of(Optional<OutputPath> path) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("number", showing.number());
      json.writeBooleanProperty("current", showing.current());
      json.writeStringProperty("failure", showing.failure().orElse(""));
      json.writeStringProperty("digest", digest(path));
      showing.preview().ifPresent(preview -> states(json, preview, path));
      json.writeObjectPropertyStart("counts");
      for (Severity severity : Severity.values()) {
        json.writeNumberProperty(severity.word(), count(severity));
      }
      json.writeEndObject();
      Shown shown = Shown.of(showing.diagnostics());
      json.writeArrayPropertyStart("findings");
      shown.findings().forEach(found -> finding(json, found));
      shown.rest().forEach(rest -> rest(json, rest));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private String digest(Optional<OutputPath> path) {
    return showing
        .preview()
        .flatMap(preview -> path.flatMap(known -> Pages.digest(preview, known)))
        .orElse("");
  }

  private static void states(JsonGenerator json, Preview preview, Optional<OutputPath> path) {
    json.writeStringProperty("release", preview.released().orElse(""));
    json.writeStringProperty("changes", preview.changes());
    Optional<Preview.Twins> twins = path.map(preview::twins);
    json.writeStringProperty("page", path.map(OutputPath::value).orElse(""));
    json.writeStringProperty("draft", href(preview, twins.flatMap(Preview.Twins::draft)));
    json.writeStringProperty("released", href(preview, twins.flatMap(Preview.Twins::released)));
  }

  private static String href(Preview preview, Optional<OutputPath> path) {
    return path.map(known -> Pages.address(preview, known)).orElse("");
  }

  private void finding(JsonGenerator json, Diagnostic found) {
    Span span = found.span();
    json.writeStartObject();
    json.writeStringProperty("severity", found.severity().word());
    json.writeStringProperty("code", found.code().word());
    json.writeStringProperty("place", place(span));
    json.writeStringProperty("message", found.message());
    json.writeStringProperty("hint", found.hint().orElse(""));
    json.writeStringProperty(
        "excerpt", showing.sources().line(span.file(), span.line()).orElse(""));
    json.writeStringProperty("href", editor.href(span, showing.sources()));
    json.writeEndObject();
  }

  private static void rest(JsonGenerator json, Shown.Rest rest) {
    json.writeStartObject();
    json.writeStringProperty("severity", rest.severity().word());
    json.writeStringProperty("code", rest.code().word());
    json.writeStringProperty("place", rest.file());
    json.writeStringProperty("message", rest.words() + ".");
    json.writeStringProperty("hint", "");
    json.writeStringProperty("excerpt", "");
    json.writeStringProperty("href", "");
    json.writeEndObject();
  }

  private int count(Severity severity) {
    return (int)
        showing.diagnostics().stream().filter(found -> found.severity() == severity).count();
  }

  private static String place(Span span) {
    return span.file()
        + (span.line() > 0 ? ":" + span.line() : "")
        + (span.column() > 0 ? ":" + span.column() : "");
  }
}
