package trustcenter.render;

import java.util.Map;
import trustcenter.model.Colour;
import trustcenter.model.Look;
import trustcenter.model.Look.Shade;

/** The colours of a look as custom properties, for the head of the style sheet. */
public final class StyleValues {
  private StyleValues() {}

  /** CSS that gives each colour its name, in both lights; what follows it may say otherwise. */
  public static String css(Look look) {
    return ":root {\n"
        + properties("  ", look.light())
        + "}\n\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n"
        + properties("    ", look.dark())
        + "  }\n}\n\n";
  }

  private static String properties(String indent, Map<Shade, Colour> colours) {
    StringBuilder css = new StringBuilder();
    colours.forEach(
        (shade, colour) ->
            css.append(indent)
                .append("--")
                .append(shade.word())
                .append(": ")
                .append(colour)
                .append(";\n"));
    return css.toString();
  }
}
