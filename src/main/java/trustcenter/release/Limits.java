package trustcenter.release;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import trustcenter.model.Agreement;
import trustcenter.model.Block;
import trustcenter.model.Contact;
import trustcenter.model.DocumentFile;
import trustcenter.model.EmailAddress;
import trustcenter.model.Organisation;
import trustcenter.model.PartialDate;
import trustcenter.model.Section;
import trustcenter.model.Site;
import trustcenter.model.Subprocessor;
import trustcenter.model.WebAddress;

/**
 * What no author can write, because the reader of content refuses it, although a record could hold
 * it: somebody may have made a release by hand, and all that comes behind relies on these limits.
 * Nothing that content accepts is refused: a release that could not be read any more would take a
 * whole site down. So lengths of texts are no matter here (ADR 24).
 */
final class Limits {
  /** Of nine digits, as in content and in the numbers of Markdown's lists. */
  private static final int LARGEST = 999_999_999;

  private static final int DEEPEST_HEADING = 6;

  private Limits() {}

  /** A day within four digits of years: time scales are drawn over it. */
  static Optional<LocalDate> day(String text) {
    return PartialDate.parse(text).filter(date -> date.day().isPresent()).map(PartialDate::latest);
  }

  static int number(long number, Where where) {
    if (number < -LARGEST || number > LARGEST) {
      throw unfit(where, number);
    }
    return (int) number;
  }

  /** A text that a page, a feed and a terminal can show. Line feeds and tabs are the author's. */
  static String text(String text, Where where) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isISOControl(unit) && unit != '\n' && unit != '\t') {
        String sign = String.format(Locale.ROOT, "U+%04X", (int) unit);
        throw new RecordCodec.Unfit("`" + where + "` holds the control character " + sign);
      }
    }
    return text;
  }

  /** Holds what is said in a record to what content lets stand there. */
  static void check(Object record, Where where) {
    if (record instanceof Organisation publisher) {
      email(publisher.email(), where);
      web(publisher.website(), where.then("website"));
    } else if (record instanceof Contact contact) {
      email(contact.email(), where);
      web(contact.url(), where.then("url"));
    } else if (record instanceof Subprocessor.EntityContact contact) {
      email(contact.email(), where);
      web(contact.url(), where.then("url"));
    } else if (record instanceof Site site) {
      site.feedItems().ifPresent(items -> within(1, items, LARGEST, where.then("feed_items")));
    } else if (record instanceof DocumentFile document) {
      within(0, document.size(), Long.MAX_VALUE, where.then("size"));
    } else if (record instanceof Section section) {
      within(1, section.level(), DEEPEST_HEADING, where.then("level"));
    } else if (record instanceof Agreement.Clause clause) {
      within(1, clause.level(), DEEPEST_HEADING, where.then("level"));
    } else if (record instanceof Block.Items items) {
      within(0, items.start(), LARGEST, where.then("start"));
    }
  }

  private static void email(Optional<String> address, Where where) {
    if (address.isPresent() && !EmailAddress.isValid(address.get())) {
      throw unfit(where.then("email"), address.get());
    }
  }

  private static void web(Optional<String> address, Where where) {
    if (address.isPresent() && WebAddress.parse(address.get()).isEmpty()) {
      throw unfit(where, address.get());
    }
  }

  private static void within(long least, long number, long most, Where where) {
    if (number < least || number > most) {
      throw unfit(where, number);
    }
  }

  private static RecordCodec.Unfit unfit(Where where, Object value) {
    return new RecordCodec.Unfit("`" + where + "` cannot be `" + value + "`");
  }
}
