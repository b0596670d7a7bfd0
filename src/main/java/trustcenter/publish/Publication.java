package trustcenter.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import trustcenter.output.Marker;
import trustcenter.publish.PublishException.Kind;
import trustcenter.route.Lasting;

/**
 * Puts a site onto a branch of a remote repository: one commit on what was published before, pushed
 * and never forced. The author's working tree, index and branches are not touched: Git's objects
 * are written, and the remote's branch.
 */
public final class Publication {
  /** How many altered or dropped files a refusal names. */
  private static final int NAMED = 5;

  private static final String NO_NAME =
      "Git does not know who commits. Tell it with `git config user.name NAME` and"
          + " `git config user.email ADDRESS`.";

  private final Request request;
  private final Git git;

  /**
   * What is to be published, and where.
   *
   * @param repository a folder of the repository whose remote it is
   * @param site the folder of the finished site
   * @param message of the commit
   * @param replace whether a branch that another program wrote is replaced; its history stays
   * @param dryRun whether nothing is pushed
   * @param mayAsk whether a person watches, whom Git may ask for a password
   */
  public record Request(
      Path repository,
      Path site,
      String remote,
      String branch,
      String message,
      boolean replace,
      boolean dryRun,
      boolean mayAsk) {}

  /**
   * What came of it.
   *
   * @param commit that was or would be pushed; empty where the branch shows this site already
   */
  public record Result(Optional<String> commit, int added, int changed, int removed) {}

  private Publication(Request request) {
    this.request = request;
    this.git = Git.around(request.repository(), request.mayAsk());
  }

  /**
   * Publishes a site.
   *
   * @throws PublishException where that cannot or must not be; what was published stays as it was
   */
  public static Result run(Request request) {
    return new Publication(request).run();
  }

  /**
   * Which files of the source, a folder of a repository, no commit holds: a reader of the site
   * could not find in the history what it was made from.
   */
  public static List<String> uncommitted(Path repository, Path source, boolean mayAsk) {
    Git git = Git.around(repository, mayAsk);
    String status =
        git.run("status", "--porcelain", "--", source.toAbsolutePath().toString()).out();
    return status.lines().map(line -> line.substring(Math.min(3, line.length()))).toList();
  }

  /**
   * What stands in the way of publishing from a repository, as far as that can be seen without its
   * remote.
   *
   * @return a sentence or two; empty for nothing
   */
  public static Optional<String> obstacle(Path repository, String remote, String branch) {
    Publication publication =
        new Publication(
            new Request(repository, repository, remote, branch, "", false, true, false));
    try {
      publication.requireRepository();
    } catch (PublishException obstacle) {
      return Optional.of(String.valueOf(obstacle.getMessage()));
    }
    boolean named = publication.git.run("var", "GIT_COMMITTER_IDENT").isFine();
    return named ? Optional.empty() : Optional.of(NO_NAME);
  }

  private Result run() {
    requireRepository();
    Optional<String> before = published();
    GitTree was = before.map(commit -> GitTree.of(git, commit)).orElse(GitTree.NONE);
    requireOurs(was);
    GitTree is = GitTree.store(git, request.site());
    requireLasting(was, is);
    Result changes = compare(was, is);
    if (changes.added() + changes.changed() + changes.removed() == 0) {
      return changes;
    }
    String commit = commit(is.write(git), before);
    if (!request.dryRun()) {
      push(commit, before);
    }
    return new Result(Optional.of(commit), changes.added(), changes.changed(), changes.removed());
  }

  private void requireRepository() {
    if (!git.run("rev-parse", "--git-dir").isFine()) {
      throw repository(
          "There is no Git repository around `"
              + request.repository().toAbsolutePath().normalize()
              + "`. Make one with `git init`, and name where to publish with `git remote add "
              + request.remote()
              + " URL`.");
    }
    if (!git.run("check-ref-format", "refs/heads/" + request.branch()).isFine()
        || request.branch().startsWith("-")) {
      throw repository("`" + request.branch() + "` cannot be the name of a branch.");
    }
    if (request.remote().startsWith("-")
        || !git.run("remote", "get-url", request.remote()).isFine()) {
      String known = git.run("remote").out().replaceAll("\\s+", "`, `");
      throw repository(
          "The repository knows no remote `"
              + request.remote()
              + "`. "
              + (known.isEmpty()
                  ? "Add it with `git remote add " + request.remote() + " URL`."
                  : "It knows `" + known + "`; --remote names one, `git remote add` adds one."));
    }
    requireNotWorkedOn();
  }

  /** A site in the place of its sources would stop the author's next push, and lose them there. */
  private void requireNotWorkedOn() {
    String head = git.run("symbolic-ref", "--quiet", "--short", "HEAD").out();
    String remote = setting("branch." + head + ".remote", "origin");
    String branch = setting("branch." + head + ".merge", "refs/heads/" + head);
    if (remote.equals(request.remote()) && branch.equals("refs/heads/" + request.branch())) {
      throw repository(
          "You work on the branch `"
              + request.branch()
              + "` of `"
              + request.remote()
              + "`, and there the site would take the place of what it is made from. --branch names"
              + " another one. Nothing was published.");
    }
  }

  private String setting(String key, String usual) {
    Git.Answer answer = git.run("config", key);
    return answer.isFine() ? answer.out() : usual;
  }

  /** The commit that the branch shows, brought here; empty where there is no such branch yet. */
  private Optional<String> published() {
    String branch = "refs/heads/" + request.branch();
    Git.Answer listed = git.run("ls-remote", "--exit-code", request.remote(), branch);
    if (listed.status() == 2) {
      return Optional.empty();
    }
    if (!listed.isFine()) {
      throw failed("The remote `" + request.remote() + "` cannot be read: " + listed.words());
    }
    String copy = "refs/remotes/" + request.remote() + "/" + request.branch();
    Git.Answer fetched =
        git.run("fetch", "--quiet", "--no-tags", request.remote(), "+" + branch + ":" + copy);
    if (!fetched.isFine()) {
      throw failed("The branch `" + request.branch() + "` cannot be fetched: " + fetched.words());
    }
    return Optional.of(git.ask("rev-parse", "--verify", copy + "^{commit}"));
  }

  /** A branch of sources would lose them all from its newest state. */
  private void requireOurs(GitTree was) {
    boolean foreign = !was.blobs().isEmpty() && !was.blobs().containsKey(GitTree.MARKER);
    if (foreign && !request.replace()) {
      throw repository(
          "The branch `"
              + request.branch()
              + "` of `"
              + request.remote()
              + "` holds files that this program did not publish. If they may go from its newest"
              + " state (its history stays), add --replace; else --branch names another branch.");
    }
    if (!foreign && !was.blobs().isEmpty() && !request.replace()) {
      requireNothingAdded(was);
    }
  }

  /** What somebody put beside the site, such as the domain that GitHub keeps in a CNAME. */
  private void requireNothingAdded(GitTree was) {
    String mark = git.ask("cat-file", "blob", was.blobs().getOrDefault(GitTree.MARKER, ""));
    List<String> added = Marker.foreign(mark, was.blobs().keySet());
    if (added.isEmpty()) {
      return;
    }
    int more = added.size() - NAMED;
    throw repository(
        "The branch `"
            + request.branch()
            + "` holds files beside the site that this program did not publish, and they would be"
            + " gone: `"
            + String.join("`, `", added.subList(0, Math.min(NAMED, added.size())))
            + "`"
            + (more > 0 ? " and " + more + " more" : "")
            + ". A domain of your own is set with `base_url` in content/site.yaml, which writes the"
            + " file CNAME. If the files may go (the history keeps them), add --replace.");
  }

  private void requireLasting(GitTree was, GitTree is) {
    List<String> broken = new ArrayList<>();
    was.blobs()
        .forEach(
            (path, id) -> {
              String now = is.blobs().get(path);
              if (now == null && Lasting.isPermanent(path)) {
                broken.add("`" + path + "` would be gone");
              } else if (now != null && !now.equals(id) && Lasting.isUnalterable(path)) {
                broken.add("`" + path + "` would be altered");
              }
            });
    if (!broken.isEmpty()) {
      int more = broken.size() - NAMED;
      throw new PublishException(
          Kind.REFUSED,
          "What was published stays for ever, and this site breaks that: "
              + String.join(", ", broken.subList(0, Math.min(NAMED, broken.size())))
              + (more > 0 ? ", and " + more + " more" : "")
              + ". Restore content/releases/ as it was, for instance from the data/releases/ of the"
              + " published site. Nothing was published.");
    }
  }

  private static Result compare(GitTree was, GitTree is) {
    SortedMap<String, String> before = was.blobs();
    int added = 0;
    int changed = 0;
    for (var file : is.blobs().entrySet()) {
      String old = before.get(file.getKey());
      added += old == null ? 1 : 0;
      changed += old != null && !old.equals(file.getValue()) ? 1 : 0;
    }
    int kept = is.blobs().size() - added;
    return new Result(Optional.empty(), added, changed, before.size() - kept);
  }

  private String commit(String tree, Optional<String> before) {
    List<String> command = new ArrayList<>(List.of("commit-tree", tree, "-m", request.message()));
    before.ifPresent(parent -> command.addAll(List.of("-p", parent)));
    Git.Answer made = git.run(command.toArray(String[]::new));
    if (!made.isFine() && made.err().contains("ident")) {
      throw repository(NO_NAME + " Nothing was published.");
    }
    if (!made.isFine()) {
      throw failed("The commit cannot be made: " + made.words());
    }
    return made.out();
  }

  private void push(String commit, Optional<String> before) {
    Git.Answer pushed =
        git.run("push", "--quiet", request.remote(), commit + ":refs/heads/" + request.branch());
    if (pushed.isFine()) {
      return;
    }
    // Git says in several ways that the branch has moved on, so the branch itself is asked.
    Git.Answer asked = git.run("ls-remote", request.remote(), "refs/heads/" + request.branch());
    if (!asked.isFine()) {
      throw new PublishException(
          Kind.FAILED,
          "`"
              + request.remote()
              + "` cannot be reached any more: "
              + pushed.words()
              + ". Whether the site arrived there is not known. Run the command again: it publishes"
              + " what is missing, and nothing twice.");
    }
    String now = asked.out();
    if (now.startsWith(commit)) {
      // The push arrived, and only its answer did not.
      return;
    }
    boolean stands = before.map(now::startsWith).orElse(now.isEmpty());
    if (!stands) {
      throw failed(
          "Somebody else published to `"
              + request.branch()
              + "` in the meantime. Run the command again, and it goes on from there");
    }
    throw failed("`" + request.remote() + "` rejected the push: " + pushed.words());
  }

  private static PublishException repository(String message) {
    return new PublishException(Kind.REPOSITORY, message);
  }

  private static PublishException failed(String message) {
    String end = message.endsWith(".") ? " " : ". ";
    return new PublishException(Kind.FAILED, message + end + "Nothing was published.");
  }
}
