package trustcenter.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void fieldsAreQuotedAsRfc4180Says() {
    String csv = new Csv().row(List.of("a", "b,c", "d\"e", "f\ng", "")).toString();
    assertEquals("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n", csv);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        " =1+1",
        "\t=1",
        "\rx",
        "\nx",
        "\u200B=1",
        "\u00A0=1",
        "\uFEFF=1",
        "\uFF1D1+1",
        "=HYPERLINK(\"https://evil.example\",\"x\")"
      })
  void nothingIsAFormula(String value) {
    String field = new Csv().row(List.of(value)).toString();
    assertTrue(field.startsWith("'") || field.startsWith("\"'"), field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;=1", "a; @x", "a\n=1", "a\r\n+1;x", "a;-1", "a;+1+cmd|' /C calc'!A0"})
  void nothingIsAFormulaBehindWhatBeginsACellElsewhere(String value) {
    String field = new Csv().row(List.of(value)).toString();
    assertTrue(field.matches("(?s)\"?a[;\r\n]+'.*"), field);
  }

  @Test
  void aTelephoneNumberBehindANameIsNone() {
    assertEquals(
        "Eva; +43 1 5; a@b.example\r\n",
        new Csv().row(List.of("Eva; +43 1 5; a@b.example")).toString());
  }

  @Test
  void whatIsNoFormulaStaysAsItIs() {
    assertEquals(
        "a=b,1-2,x@y.example,2026-01-31\r\n",
        new Csv().row(List.of("a=b", "1-2", "x@y.example", "2026-01-31")).toString());
  }
}
