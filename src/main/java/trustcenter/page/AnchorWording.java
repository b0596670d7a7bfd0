package trustcenter.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says an agreement's anchor as lawyers cite it: {@code p10-2} is § 10 (2). */
final class AnchorWording {
  private static final Pattern FORM =
      Pattern.compile("p(\\d+[a-z]?)(?:-(\\d+[a-z]?))?(?:-([a-z]))?");

  private AnchorWording() {}

  static String words(String anchor, PageSetting page) {
    Matcher matcher = FORM.matcher(anchor);
    if (!matcher.matches()) {
      return anchor;
    }
    if (matcher.group(2) == null) {
      return page.text("cite.clause", matcher.group(1));
    }
    return matcher.group(3) == null
        ? page.text("cite.paragraph", matcher.group(1), matcher.group(2))
        : page.text("cite.littera", matcher.group(1), matcher.group(2), matcher.group(3));
  }
}
