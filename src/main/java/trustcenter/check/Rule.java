package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/**
 * One question that is put to the content. A class that implements it bears its code's name, and
 * says why the rule is there and which source it rests on.
 *
 * <p>A rule is a pure function: the same subject gives the same findings. What stands in a rule is
 * judgement; facts of law that change, such as who is a member of the EEA, come from {@link
 * Subject#reference()}.
 */
public interface Rule {
  /** The only code of its findings; permanent, since waivers name it. */
  Code code();

  /** Why it is asked, on what it rests, and what to do. */
  Explanation explanation();

  /** What it finds, in any order; every finding bears the pointer of the thing it is about. */
  List<Diagnostic> check(Subject subject);
}
