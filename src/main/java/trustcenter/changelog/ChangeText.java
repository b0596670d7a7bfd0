package trustcenter.changelog;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import trustcenter.wording.Wording;

/** Entries as plain text, as Markdown and as JSON. */
public final class ChangeText {
  private final Wording wording;

  public ChangeText(Wording wording) {
    this.wording = wording;
  }

  /** A line a change, and one a field below it. */
  public String plain(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    String group = "";
    for (Entry entry : entries) {
      if (!entry.group().equals(group)) {
        group = entry.group();
        text.append(wording.text("changes." + group)).append('\n');
      }
      text.append("  ").append(entry.kindLabel()).append(": ").append(entry.heading());
      text.append(entry.material() ? "" : " (" + wording.text("changes.is-editorial") + ")")
          .append('\n');
      entry.remarks().forEach(remark -> text.append("    ").append(remark).append('\n'));
      entry.lines().forEach(line -> text.append("    ").append(line(line)).append('\n'));
    }
    return text.toString();
  }

  private static String line(Entry.Line line) {
    String label = line.label().isEmpty() ? "" : line.label() + ": ";
    if (line.before().isEmpty() || line.after().isEmpty()) {
      return label + (line.after().isEmpty() ? "- " + line.before() : line.after());
    }
    return label + line.before() + " -> " + line.after();
  }

  /**
   * For a comment on a pull request.
   *
   * @param heading what is compared
   */
  public String markdown(String heading, List<Entry> entries) {
    return new ChangeMarkdown(wording).of(heading, entries);
  }

  /** For programs. */
  public String json(List<Entry> entries) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
      out.writeStartArray();
      entries.forEach(entry -> write(out, entry));
      out.writeEndArray();
    }
    return json + "\n";
  }

  private static void write(JsonGenerator out, Entry entry) {
    out.writeStartObject();
    out.writeStringProperty("id", entry.id());
    out.writeStringProperty("area", entry.group());
    out.writeStringProperty("change", entry.kind());
    out.writeStringProperty("heading", entry.heading());
    out.writeBooleanProperty("material", entry.material());
    strings(out, "remarks", entry.remarks());
    entry
        .engagement()
        .ifPresent(
            engagement -> {
              out.writeStringProperty("subprocessor", engagement.subprocessor().value());
              strings(out, "fields", engagement.fields());
            });
    out.writeName("lines");
    out.writeStartArray();
    for (Entry.Line line : entry.lines()) {
      out.writeStartObject();
      out.writeStringProperty("label", line.label());
      out.writeStringProperty("before", line.before());
      out.writeStringProperty("after", line.after());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void strings(JsonGenerator out, String name, List<String> values) {
    out.writeName(name);
    out.writeStartArray();
    values.forEach(out::writeString);
    out.writeEndArray();
  }
}
