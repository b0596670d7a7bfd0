package trustcenter.scaffold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What publishes a site from GitHub: a workflow that calls the one of this project.
 *
 * @param repository with this project, as {@code owner/name}
 * @param ref a commit, tag or branch of it
 */
public record GitHubFiles(String repository, String ref) {
  /** {@code OWNER} stands for somebody in texts, and for nobody here. */
  private static final Pattern FORM =
      Pattern.compile(
          "((?!OWNER/)[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100})@([A-Za-z0-9][A-Za-z0-9._/-]{0,200})");

  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

  /** Reads {@code owner/name@ref}; empty for anything else. */
  public static Optional<GitHubFiles> of(String action) {
    Matcher form = FORM.matcher(action);
    return form.matches()
        ? Optional.of(new GitHubFiles(form.group(1), form.group(2)))
        : Optional.empty();
  }

  /**
   * Where this project is published: the one place that says so, {@code
   * scaffold/github/action.txt}; empty as long as nobody has.
   */
  public static Optional<GitHubFiles> builtIn() {
    return of(Template.resource("github/action.txt").strip());
  }

  /** Whether the ref is a commit, and so the same code for ever; tags and branches move. */
  public boolean isPinned() {
    return COMMIT.matcher(ref).matches();
  }

  /** The files by their paths from the site's folder. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        ".github/workflows/trustcenter.yml",
        Template.named("github/trustcenter.yml")
            .with(Map.of("repository", repository, "ref", ref)));
    files.put(".github/dependabot.yml", Template.resource("github/dependabot.yml"));
    return files;
  }
}
