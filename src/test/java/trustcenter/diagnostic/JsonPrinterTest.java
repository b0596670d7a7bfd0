package trustcenter.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class JsonPrinterTest {
  private static final Diagnostic KANADA =
      Diagnostic.at(
          "subprocessors/mailer",
          Code.UNKNOWN_COUNTRY,
          new Span("content/subprocessors.yaml", 14, 12, 18),
          "`Kanada` is no country.",
          "use `CA`.");

  @Test
  void everyMemberIsWrittenInItsOrder() {
    assertEquals(
        "{\"diagnostics\":[{\"code\":\"unknown-country\",\"severity\":\"error\","
            + "\"file\":\"content/subprocessors.yaml\",\"line\":14,\"column\":12,\"endColumn\":18,"
            + "\"at\":\"subprocessors/mailer\",\"message\":\"`Kanada` is no country.\","
            + "\"hint\":\"use `CA`.\"}],\"more\":[],\"errors\":1,\"warnings\":0,\"remarks\":0,\"rulesAsked\":true}\n",
        new JsonPrinter(true).print(List.of(KANADA)));
  }

  @Test
  void nothingFoundIsAnEmptyList() {
    assertEquals(
        "{\"diagnostics\":[],\"more\":[],\"errors\":0,\"warnings\":0,\"remarks\":0,\"rulesAsked\":true}\n",
        new JsonPrinter(true).print(List.of()));
  }

  @Test
  void errorsWarningsAndRemarksAreCountedAndAMissingHintIsNull() {
    Diagnostic warning =
        Diagnostic.of(Code.BASE_URL_MISSING, Span.ofFile("site.yaml"), "No base URL.", "");
    Diagnostic remark =
        new Diagnostic(
            Code.SYNTAX, Severity.INFO, Span.ofFile("a.yaml"), "", "Fine.", Optional.empty());
    JsonNode json = parse(new JsonPrinter(true).print(List.of(KANADA, warning, remark, warning)));
    assertEquals(1, json.get("remarks").asInt());
    assertEquals(1, json.get("errors").asInt());
    assertEquals(2, json.get("warnings").asInt());
    assertTrue(json.get("diagnostics").get(1).get("hint").isNull());
    assertEquals(0, json.get("diagnostics").get(1).get("line").asInt());
  }

  @Test
  void anyTextSurvivesAsPrintableAscii() {
    String message = "\"\\ \u001B[2J \n \u009B ü 国 😀 \u2028";
    Diagnostic found = Diagnostic.of(Code.SYNTAX, Span.ofFile("ä.yaml"), message, "");
    String text = new JsonPrinter(true).print(List.of(found));
    assertTrue(text.stripTrailing().chars().allMatch(c -> c >= ' ' && c < 0x7F), text);
    assertEquals(message, parse(text).get("diagnostics").get(0).get("message").asString());
  }

  private static JsonNode parse(String text) {
    return new ObjectMapper().readTree(text);
  }
}
