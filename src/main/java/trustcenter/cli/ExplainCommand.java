package trustcenter.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trustcenter.check.RulePage;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;

/** {@code trustcenter explain}. */
@Command(
    name = "explain",
    description = "Says what a finding means, on what it rests, and what to do.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    footer = {"", "Examples:", "  trustcenter explain transfer-mechanism-missing"})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "CODE",
      completionCandidates = Codes.class,
      description = "The word in brackets behind `error` or `warning`.")
  private String code = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  /** What can be explained. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Code.values()).map(Code::word).iterator();
    }
  }

  @Override
  public Integer call() {
    Code known = Code.of(code).orElseThrow(this::unknown);
    console.out().print(RulePage.of(known));
    return ExitStatus.FINE;
  }

  private ParameterException unknown() {
    List<String> words = Arrays.stream(Code.values()).map(Code::word).toList();
    return new ParameterException(
        Optional.ofNullable(spec).orElseThrow().commandLine(),
        ("there is no code `" + code + "`. " + Nearest.hint(code, words)).strip());
  }
}
