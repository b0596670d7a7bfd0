package trustcenter.markdown;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PassiveSvgTest {
  private static String svg(String inside) {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
        + " xmlns:h='http://www.w3.org/1999/xhtml' xmlns:i='http://www.inkscape.org/'>"
        + inside
        + "</svg>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<circle r='1' fill='url(#a)'/>",
        "<style>.a{fill:red;background:url(data:image/png;base64,AA)} .b{fill:url('#a')}</style>",
        "<use xlink:href='#a'/>",
        "<image href='data:image/png;base64,AA'/>",
        "<filter id='f'><feGaussianBlur stdDeviation='1'/></filter>",
        "<text>one, two</text><metadata><i:layer/></metadata>",
        "<!-- <script> -->"
      })
  void whatDrawsIsPassive(String inside) {
    assertEquals(Optional.empty(), PassiveSvg.problem(svg(inside).getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<h:script>alert(1)</h:script>",
        "<metadata><h:script>alert(1)</h:script></metadata>",
        "<script xlink:href='a.js'/>",
        "<foreignObject/>",
        "<h:img src='x' onerror='alert(1)'/>",
        "<g onload='alert(1)'/>",
        "<g onload\n=\n'alert(1)'/>",
        "<a xlink:href='javascript:alert(1)'/>",
        "<animate attributeName='href' values='javascript:alert(1)'/>",
        "<set attributeName='onload' to='alert(1)'/>",
        "<handler type='application/ecmascript'>alert(1)</handler>",
        "<use href='data:image/svg+xml,x#a'/>",
        "<use xlink:href='https://evil.example/a.svg#a'/>",
        "<image href='https://evil.example/a.png'/>",
        "<image href='data:image/svg+xml,x'/>",
        "<circle fill='url(https://evil.example/a.svg#b)'/>",
        "<circle style='fill:URL(//evil.example/a)'/>",
        "<circle style='fill:u\\72l(//evil.example/a)'/>",
        "<style>@import 'https://evil.example/a.css';</style>",
        "<style>@im<!-- -->port 'https://evil.example/a.css';</style>",
        "<style><g/>@import 'https://evil.example/a.css';</style>",
        "<style><![CDATA[@import 'https://evil.example/a.css';]]></style>",
        "<style>p{background:image-set('https://evil.example/a' 1x)}</style>",
        "<?xml-stylesheet href='https://evil.example/a.css'?>",
        "<iframe src='a'/>",
        "<g",
        "&a;"
      })
  void whatActsIsNot(String inside) {
    assertTrue(PassiveSvg.problem(svg(inside).getBytes(UTF_8)).isPresent());
  }

  @Test
  void whatMayReadOtherwiseElsewhereIsNot() {
    String drawing = svg("<g/>");
    for (String file :
        new String[] {
          "<!DOCTYPE svg [<!ENTITY a '<script/>'>]>" + drawing,
          "<?xml version='1.0' encoding='ISO-8859-1'?>" + drawing,
          "<?xml-stylesheet href='a.xsl' type='text/xsl'?>" + drawing
        }) {
      assertTrue(PassiveSvg.problem(file.getBytes(UTF_8)).isPresent(), file);
    }
    assertTrue(PassiveSvg.problem(drawing.getBytes(UTF_16)).isPresent());
  }
}
