package trustcenter.markdown;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Whether an SVG file only draws. As a picture in a page none runs a script, but each has an
 * address of its own, and whoever opens that gets a document in the name of the site.
 */
public final class PassiveSvg {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** SVG 2, the elements that draw, without links, animations and what holds other documents. */
  private static final Set<String> DRAWING =
      Set.of(
          "circle",
          "clipPath",
          "defs",
          "desc",
          "ellipse",
          "filter",
          "g",
          "image",
          "line",
          "linearGradient",
          "marker",
          "mask",
          "metadata",
          "path",
          "pattern",
          "polygon",
          "polyline",
          "radialGradient",
          "rect",
          "stop",
          "style",
          "svg",
          "switch",
          "symbol",
          "text",
          "textPath",
          "title",
          "tspan",
          "use",
          "view");

  /** What of a style, or of an attribute that is one, leads out of the file. */
  private static final Pattern LEADING_OUT =
      Pattern.compile(
          "@import|\\\\|image-set|\\bsrc\\s*\\(|url\\s*\\((?!\\s*['\"]?\\s*(?:#|data:(?:image|font)/))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PICTURE =
      Pattern.compile("\\s*data:image/(?:png|jpeg|gif|webp|avif)[;,].*", Pattern.DOTALL);

  private PassiveSvg() {}

  /** What is wrong with a file: the rest of a sentence that begins with its name. */
  public static Optional<String> problem(byte[] file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // Entities could hide anything, and are no part of a drawing.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
      if (!isUtf8(xml.getEncoding()) || !isUtf8(xml.getCharacterEncodingScheme())) {
        return Optional.of("is not written in UTF-8");
      }
      return problem(xml);
    } catch (XMLStreamException broken) {
      return Optional.of("is no well-formed XML");
    }
  }

  private static boolean isUtf8(@Nullable String encoding) {
    return encoding == null || encoding.equalsIgnoreCase("UTF-8");
  }

  private static Optional<String> problem(XMLStreamReader xml) throws XMLStreamException {
    // A browser reads a style as one text, whatever stands in between.
    StringBuilder style = new StringBuilder();
    boolean styled = false;
    while (xml.hasNext()) {
      int event = xml.next();
      Optional<String> problem = problem(xml, event);
      if (problem.isPresent()) {
        return problem.map(what -> what + " (line " + line(xml) + ")");
      }
      styled |= event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("style");
      if (styled && xml.hasText() && event != XMLStreamConstants.COMMENT) {
        style.append(xml.getText());
      }
    }
    return LEADING_OUT.matcher(style).find()
        ? Optional.of("has a style that loads something from elsewhere")
        : Optional.empty();
  }

  private static int line(XMLStreamReader xml) {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  private static Optional<String> problem(XMLStreamReader xml, int event) {
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> ofElement(xml);
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          Optional.of("has a document type, in which anything could be hidden");
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          Optional.of("has the instruction `<?" + xml.getPITarget() + "`");
      default -> Optional.empty();
    };
  }

  private static Optional<String> ofElement(XMLStreamReader xml) {
    String name = xml.getLocalName();
    String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
    // What an editor of pictures adds in a language of its own means nothing to a browser.
    boolean drawing = namespace.equals(SVG) ? isDrawing(name) : !namespace.equals(XHTML);
    if (!drawing) {
      return Optional.of("has a `<" + name + ">`, which does more than draw");
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      Optional<String> problem =
          ofAttribute(name, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static boolean isDrawing(String name) {
    return DRAWING.contains(name) || name.startsWith("fe");
  }

  private static Optional<String> ofAttribute(String element, String name, String value) {
    if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
      return Optional.of("has the event handler `" + name + "`");
    }
    boolean picture = element.equals("image") || element.equals("feImage");
    boolean leads =
        switch (name) {
          case "href" ->
              !value.strip().startsWith("#") && !(picture && PICTURE.matcher(value).matches());
          case "src", "base" -> true;
          default -> LEADING_OUT.matcher(value).find();
        };
    return leads
        ? Optional.of("refers in `" + name + "` to something outside of the file")
        : Optional.empty();
  }
}
