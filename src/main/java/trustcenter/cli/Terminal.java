package trustcenter.cli;

import java.lang.reflect.InvocationTargetException;

/** Whether a person watches. */
final class Terminal {
  private Terminal() {}

  /** Puts a question to the person; empty where the input has ended. */
  @SuppressWarnings("SystemConsoleNull") // As below.
  static String ask(String question) {
    java.io.Console console = System.console();
    String answer = console == null ? null : console.readLine("%s", question + " ");
    return answer == null ? "" : answer;
  }

  /** Whether input and output are a terminal; from JDK 22 on a console alone does not say so. */
  @SuppressWarnings("SystemConsoleNull") // On 17 to 21 it is null where there is no terminal.
  static boolean isPresent() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException unknown) {
      return false;
    }
  }
}
