package trustcenter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * All commands, with what each takes, as the program itself knows them.
 *
 * @param commands the program first, then each command in the order of the help
 */
record CommandReference(List<Command> commands) {
  CommandReference {
    commands = List.copyOf(commands);
  }

  /**
   * A command.
   *
   * @param name as it is typed, with the name of the program
   * @param footer lines of the help below the options: exit statuses and examples
   */
  record Command(
      String name,
      String synopsis,
      String description,
      List<Argument> arguments,
      List<String> footer) {
    Command {
      arguments = List.copyOf(arguments);
      footer = List.copyOf(footer);
    }
  }

  /** A parameter or an option, as it is typed, and what it is for. */
  record Argument(String written, String description) {}

  /** What the program knows. */
  static CommandReference of(CommandLine program) {
    List<Command> commands = new ArrayList<>(List.of(command(program)));
    add(commands, program);
    return new CommandReference(commands);
  }

  private static void add(List<Command> commands, CommandLine parent) {
    for (CommandLine each : parent.getSubcommands().values()) {
      if (!each.getCommandName().equals("help")) {
        commands.add(command(each));
        add(commands, each);
      }
    }
  }

  private static Command command(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    Stream<Argument> parameters =
        spec.positionalParameters().stream().map(CommandReference::parameter);
    Stream<Argument> options =
        spec.options().stream()
            .filter(each -> !each.usageHelp() && !each.versionHelp())
            .map(CommandReference::option);
    return new Command(
        spec.qualifiedName(),
        line.getHelp().synopsis(0).strip().replaceAll("\\s+", " "),
        String.join(" ", spec.usageMessage().description()),
        Stream.concat(parameters, options).toList(),
        List.of(spec.usageMessage().footer()));
  }

  private static Argument parameter(PositionalParamSpec parameter) {
    boolean optional = parameter.arity().min() == 0;
    String label = parameter.paramLabel();
    return new Argument(optional ? "[" + label + "]" : label, described(parameter));
  }

  private static Argument option(OptionSpec option) {
    boolean takesValue = option.arity().max() > 0;
    String names = String.join(", ", option.names());
    return new Argument(takesValue ? names + " " + option.paramLabel() : names, described(option));
  }

  private static String described(ArgSpec argument) {
    return String.join(" ", argument.description()).replace("%n", " ");
  }

  /** As a page of the guide. */
  String markdown() {
    StringBuilder page =
        new StringBuilder(
            """
            # Commands

            Written by the program itself: `trustcenter COMMAND --help` says the same.
            """);
    for (Command command : commands) {
      page.append("\n## ").append(command.name()).append("\n\n");
      page.append(command.description()).append("\n\n");
      page.append("```text\n").append(command.synopsis()).append("\n```\n");
      if (!command.arguments().isEmpty()) {
        page.append("\n| | |\n|---|---|\n");
        for (Argument argument : command.arguments()) {
          page.append("| `").append(argument.written().replace("|", "\\|")).append("` | ");
          page.append(argument.description().replace("|", "\\|")).append(" |\n");
        }
      }
      if (command.footer().stream().anyMatch(line -> !line.isEmpty())) {
        page.append("\n```text\n");
        page.append(String.join("\n", command.footer()).strip()).append("\n```\n");
      }
    }
    return page.toString();
  }

  /** As a manual page, in the macros of man(7). */
  String manual() {
    StringBuilder page = new StringBuilder();
    page.append(".TH TRUSTCENTER 1\n");
    page.append(".SH NAME\ntrustcenter \\- ").append(roff(commands.get(0).description()));
    page.append("\n.SH SYNOPSIS\n.B trustcenter\n.I COMMAND\n[\\fIOPTIONS\\fR]\n");
    page.append(".SH COMMANDS\n");
    for (Command command : commands.subList(1, commands.size())) {
      page.append(".SS ").append(roff(command.name())).append('\n');
      page.append(roff(command.description())).append('\n');
      for (Argument argument : command.arguments()) {
        page.append(".TP\n.B ").append(roff(argument.written())).append('\n');
        page.append(roff(argument.description())).append('\n');
      }
      if (command.footer().stream().anyMatch(line -> !line.isEmpty())) {
        page.append(".PP\n.nf\n");
        command.footer().forEach(line -> page.append(roff(line)).append('\n'));
        page.append(".fi\n");
      }
    }
    return page.toString();
  }

  /** A line that begins with a dot or a quote would be a command of the formatter. */
  private static String roff(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
