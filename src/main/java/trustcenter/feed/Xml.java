package trustcenter.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element; whatever XML 1.0 cannot hold is left out. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;
  private int depth;

  /** A step of writing. */
  @FunctionalInterface
  interface Step {
    void write(XMLStreamWriter out) throws XMLStreamException;
  }

  Xml() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  private void step(Step step) {
    try {
      step.write(out);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a string takes everything", impossible);
    }
  }

  /** Opens an element; attributes come as name and value in turn. */
  Xml open(String name, String... attributes) {
    line();
    step(writer -> writer.writeStartElement(name));
    attributes(attributes);
    depth++;
    return this;
  }

  private void attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      String key = attributes[i];
      String value = clean(attributes[i + 1]);
      step(writer -> writer.writeAttribute(key, value));
    }
  }

  Xml close() {
    depth--;
    line();
    step(XMLStreamWriter::writeEndElement);
    return this;
  }

  /** An element with text only. */
  Xml element(String name, String value, String... attributes) {
    line();
    step(writer -> writer.writeStartElement(name));
    attributes(attributes);
    step(writer -> writer.writeCharacters(clean(value)));
    step(XMLStreamWriter::writeEndElement);
    return this;
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) {
    line();
    step(writer -> writer.writeEmptyElement(name));
    attributes(attributes);
    return this;
  }

  private void line() {
    step(writer -> writer.writeCharacters("\n" + "  ".repeat(depth)));
  }

  private static String clean(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    value
        .codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The whole text. */
  String end() {
    step(XMLStreamWriter::writeEndDocument);
    step(XMLStreamWriter::flush);
    return text + "\n";
  }
}
