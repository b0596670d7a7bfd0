package trustcenter.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import trustcenter.audit.Address.Elsewhere;
import trustcenter.audit.Address.Here;
import trustcenter.audit.Destination.Dead;
import trustcenter.audit.Destination.Found;
import trustcenter.audit.Destination.Outside;
import trustcenter.audit.Reference.Use;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.Span;
import trustcenter.output.OutputPath;
import trustcenter.output.StagedTree;
import trustcenter.work.Cores;

/**
 * Audits a finished tree: every link of a page leads to a file of it and to an id on that file, no
 * id stands twice on a page, and nothing is loaded from another origin or brought inline, by a page
 * or by a style sheet.
 *
 * <p>Links to other sites are not followed. Each file is read at most once; of a page only its ids
 * and its links into other pages are kept.
 */
public final class SiteAudit {
  private static final String FOLDER = "site-output/";

  /** Schemes that run or hold something themselves, or lead to the author's own disk. */
  private static final Set<String> NO_LINKS =
      Set.of("javascript", "vbscript", "data", "blob", "file");

  private final StagedTree tree;
  private final Places places;
  private final Diagnostics found = new Diagnostics();
  private final Map<OutputPath, Set<String>> ids = new ConcurrentHashMap<>();
  private final List<Jump> jumps = Collections.synchronizedList(new ArrayList<>());

  /** A link with a fragment, checked when the ids of all pages are known. */
  private record Jump(OutputPath from, Reference reference, OutputPath to, String fragment) {}

  private final Map<OutputPath, PageGroup> groups = new HashMap<>();
  private final Map<String, Set<Need>> needs = new ConcurrentHashMap<>();

  /**
   * What was found.
   *
   * @param diagnostics what is wrong, sorted, each at the whole of its page
   * @param needs by the name of each group that has nothing wrong with it, what its pages rely on
   *     outside of it
   */
  public record Result(List<Diagnostic> diagnostics, Map<String, Set<Need>> needs) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
      needs = Map.copyOf(needs);
    }
  }

  private final Map<OutputPath, OutputPath> alike;
  private final Map<OutputPath, Page> patterns = new ConcurrentHashMap<>();

  private SiteAudit(
      StagedTree tree, String basePath, List<PageGroup> groups, Map<OutputPath, OutputPath> alike) {
    this.tree = tree;
    this.places = new Places(tree.paths(), basePath);
    this.alike = alike;
    for (PageGroup group : groups) {
      needs.put(group.name(), ConcurrentHashMap.newKeySet());
      group.pages().forEach(page -> this.groups.put(page, group));
    }
  }

  /**
   * Audits a tree.
   *
   * @param basePath where the site is published on its host, for instance {@code /trust/}; {@code
   *     /} where it is alone
   * @return what is wrong, sorted, each at the whole of its page
   */
  public static List<Diagnostic> run(StagedTree tree, String basePath) {
    return run(tree, basePath, List.of(), Map.of()).diagnostics();
  }

  /**
   * Audits a tree some pages of which may have been audited before. Of those it is only looked
   * whether what they rely on is there; where it is not, they are audited once more.
   *
   * @param basePath where the site is published on its host, for instance {@code /trust/}; {@code
   *     /} where it is alone
   * @param alike by the path of a page one that has the very same elements with the same ids and
   *     addresses, and so is read in its place
   */
  public static Result run(
      StagedTree tree, String basePath, List<PageGroup> groups, Map<OutputPath, OutputPath> alike) {
    SiteAudit audit = new SiteAudit(tree, basePath, groups, alike);
    Set<OutputPath> known = new HashSet<>();
    for (PageGroup group : groups) {
      if (group.needs().isPresent()) {
        known.addAll(group.pages());
      }
    }
    Cores.each(tree.paths().stream().filter(path -> !known.contains(path)).toList(), audit::check);
    for (PageGroup group : groups) {
      Optional<Set<Need>> before = group.needs();
      if (before.isPresent() && before.get().stream().allMatch(audit::isMet)) {
        audit.needsOf(group).addAll(before.get());
      } else if (before.isPresent()) {
        Cores.each(List.copyOf(group.pages()), audit::check);
      }
    }
    audit.jumps.forEach(audit::checkJump);
    return audit.result(groups);
  }

  private Result result(List<PageGroup> groups) {
    List<Diagnostic> sorted = found.sorted();
    Set<String> wrong = new HashSet<>();
    sorted.forEach(each -> wrong.add(each.span().file()));
    Map<String, Set<Need>> fine = new HashMap<>();
    for (PageGroup group : groups) {
      if (group.pages().stream().noneMatch(page -> wrong.contains(FOLDER + page))) {
        fine.put(group.name(), needsOf(group));
      }
    }
    return new Result(sorted, fine);
  }

  private Set<Need> needsOf(PageGroup group) {
    return Optional.ofNullable(needs.get(group.name())).orElseThrow();
  }

  private boolean isMet(Need need) {
    return tree.contains(need.file())
        && (need.fragment().isEmpty() || hasId(need.file(), need.fragment()));
  }

  /** Whether an id that a fragment names is on a page, be it written so or decoded. */
  private boolean hasId(OutputPath page, String fragment) {
    Set<String> there =
        ids.computeIfAbsent(page, each -> tree.contains(each) ? page(each).ids() : Set.of());
    return there.contains(fragment) || there.contains(Address.decode(fragment));
  }

  private void check(OutputPath path) {
    if (path.value().endsWith(".html")) {
      checkPage(path);
    } else if (path.value().endsWith(".css")) {
      checkStyleSheet(path);
    }
  }

  private Page page(OutputPath path) {
    OutputPath pattern = alike.get(path);
    return pattern == null
        ? PageReader.read(text(path))
        : patterns.computeIfAbsent(pattern, each -> PageReader.read(text(each)));
  }

  private void checkPage(OutputPath path) {
    Page page = page(path);
    ids.put(path, page.ids());
    for (String id : page.repeatedIds()) {
      report(
          Code.DUPLICATE_ANCHOR,
          path,
          "has the id `" + id + "` more than once.",
          "give each element an id of its own.");
    }
    for (String inline : page.inline()) {
      report(Code.FOREIGN_RESOURCE, path, "has " + inline + ".", "use a file of the theme.");
    }
    page.references().forEach(reference -> check(path, reference));
  }

  private void checkStyleSheet(OutputPath path) {
    for (String address : StyleReader.addresses(text(path))) {
      // What a sheet holds itself comes from no other origin.
      if (!Address.of(address).equals(new Elsewhere("data"))) {
        check(path, Reference.of(Use.RESOURCE, address));
      }
    }
  }

  private void check(OutputPath from, Reference reference) {
    Address address = reference.address();
    if (address instanceof Elsewhere elsewhere) {
      checkElsewhere(from, reference, elsewhere.scheme());
    } else if (address instanceof Here here) {
      checkHere(from, reference, here);
    }
  }

  private void checkElsewhere(OutputPath from, Reference reference, String scheme) {
    if (reference.use() != Use.LINK) {
      reportForeign(from, reference);
    } else if (NO_LINKS.contains(scheme)) {
      report(
          Code.FOREIGN_RESOURCE,
          from,
          reference.words() + ", and no link may begin with `" + scheme + ":`.",
          "link to a page or a file.");
    }
  }

  private void checkHere(OutputPath from, Reference reference, Here address) {
    if (reference.use() == Use.RESOURCE && address.equals(new Here("", ""))) {
      reportDead(from, reference, "that is the page itself", "name a file.");
      return;
    }
    Destination destination = places.find(from, address);
    if (destination instanceof Dead dead) {
      reportDead(from, reference, dead.reason(), dead.hint());
    } else if (destination instanceof Outside && reference.use() != Use.LINK) {
      reportForeign(from, reference);
    } else if (destination instanceof Found at) {
      boolean jumps = namesAnId(at.file(), address.fragment());
      if (jumps) {
        this.jumps.add(new Jump(from, reference, at.file(), address.fragment()));
      }
      PageGroup group = groups.get(from);
      if (group != null && !group.pages().contains(at.file())) {
        needsOf(group).add(new Need(at.file(), jumps ? address.fragment() : ""));
      }
    }
  }

  /** An empty fragment and {@code #top} lead to the top of any page (HTML Standard, 7.4.6.3). */
  private static boolean namesAnId(OutputPath file, String fragment) {
    return file.value().endsWith(".html")
        && !fragment.isEmpty()
        && !fragment.toLowerCase(Locale.ROOT).equals("top");
  }

  private void checkJump(Jump jump) {
    if (!hasId(jump.to(), jump.fragment())) {
      String reason = "`" + jump.to() + "` has no id `" + Address.decode(jump.fragment()) + "`";
      reportDead(jump.from(), jump.reference(), reason, "correct what stands behind the `#`.");
    }
  }

  private void reportDead(OutputPath from, Reference reference, String reason, String hint) {
    report(Code.DEAD_LINK, from, reference.words() + ", but " + reason + ".", hint);
  }

  private void reportForeign(OutputPath from, Reference reference) {
    report(
        Code.FOREIGN_RESOURCE,
        from,
        reference.words() + ", which is no file of the site.",
        "ship the file with the site.");
  }

  private void report(Code code, OutputPath path, String message, String hint) {
    Span span = Span.ofFile(FOLDER + path);
    Diagnostic finding = Diagnostic.of(code, span, "`" + path + "` " + message, hint);
    synchronized (found) {
      found.report(finding);
    }
  }

  private String text(OutputPath path) {
    return new String(tree.read(path), StandardCharsets.UTF_8);
  }
}
