package trustcenter.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GitHubPrinterTest {
  @Test
  void errorIsACommandWithItsPlaceAndCode() {
    assertEquals(
        "::error file=content/subprocessors.yaml,line=14,col=12,endColumn=18,"
            + "title=unknown-country::`Kanada` is no country.%0Ahint: use `CA`.\n",
        print(
            Diagnostic.of(
                Code.UNKNOWN_COUNTRY,
                new Span("content/subprocessors.yaml", 14, 12, 18),
                "`Kanada` is no country.",
                "use `CA`.")));
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    assertEquals(
        "::warning file=site.yaml,title=base-url-missing::No base URL.\n",
        print(Diagnostic.of(Code.BASE_URL_MISSING, Span.ofFile("site.yaml"), "No base URL.", "")));
    assertEquals(
        "::error file=site.yaml,line=3,title=syntax::Bad.\n",
        print(Diagnostic.of(Code.SYNTAX, new Span("site.yaml", 3, 0, 0), "Bad.", "")));
    assertEquals(
        "::error file=site.yaml,line=3,col=4,title=syntax::Bad.\n",
        print(Diagnostic.of(Code.SYNTAX, new Span("site.yaml", 3, 4, 4), "Bad.", "")));
  }

  @Test
  void informationIsANotice() {
    Diagnostic info =
        new Diagnostic(
            Code.SYNTAX, Severity.INFO, Span.ofFile("a.yaml"), "", "Fine.", Optional.empty());
    assertEquals("::notice file=a.yaml,title=syntax::Fine.\n", print(info));
  }

  @Test
  void nothingInAMessageOrAFileNameForgesACommand() {
    assertEquals(
        "::error file=a%3Ab%2Cc%25%0Ad.yaml,title=syntax::100 %25, a: b%0D%0A::error::x"
            + " \uFFFD[2J\n",
        print(
            Diagnostic.of(
                Code.SYNTAX,
                Span.ofFile("a:b,c%\nd.yaml"),
                "100 %, a: b\r\n::error::x \u001B[2J",
                "")));
  }

  private static String print(Diagnostic diagnostic) {
    return new GitHubPrinter().print(List.of(diagnostic));
  }
}
