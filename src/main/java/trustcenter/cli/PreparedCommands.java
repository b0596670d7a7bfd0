package trustcenter.cli;

import java.util.Map;
import picocli.CommandLine;

/** Hands picocli the commands that were made with what they need. */
final class PreparedCommands implements CommandLine.IFactory {
  private final Map<Class<?>, Object> commands;
  private final CommandLine.IFactory others = CommandLine.defaultFactory();

  PreparedCommands(Map<Class<?>, Object> commands) {
    this.commands = commands;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Object command = commands.get(type);
    return command == null ? others.create(type) : type.cast(command);
  }
}
