package trustcenter.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class YamlListTest {
  private static final String ITEM = "- id: neu\n  from: 2026-01-01\n";

  private static Optional<String> with(String text) {
    return new YamlList(text, "entries").with(ITEM);
  }

  private static void assertAdded(String before, String after) {
    assertEquals(Optional.of(after), with(before));
  }

  @Test
  void anItemStandsAtTheEndOfAListAndCommentsStay() {
    assertAdded(
        "# first\n- id: a # one\n  # inside\n  b: 1\n# last\n",
        "# first\n- id: a # one\n  # inside\n  b: 1\n- id: neu\n  from: 2026-01-01\n# last\n");
  }

  @Test
  void aMapWithoutTheListGetsItAtItsEnd() {
    assertAdded(
        "title: Sub-processors\n# of nothing yet\nintro:\n  en: x\n",
        "title: Sub-processors\n# of nothing yet\nintro:\n  en: x\nentries:\n  - id: neu\n    from: 2026-01-01\n");
  }

  @Test
  void theMarkOfAnEditorOfWindowsStaysWhereItIs() {
    assertAdded("\uFEFF- id: a\r\n", "\uFEFF- id: a\r\n- id: neu\r\n  from: 2026-01-01\r\n");
  }

  @Test
  void aListInAMapEndsWhereItsNextKeyOrItsCommentBegins() {
    assertAdded(
        """
        title: x
        entries:
          # a
          - id: a
            b: {c: d}

        # of the end
        as_of: 2026-01
        """,
        """
        title: x
        entries:
          # a
          - id: a
            b: {c: d}
          - id: neu
            from: 2026-01-01

        # of the end
        as_of: 2026-01
        """);
  }

  @Test
  void aListThatIsNotIndentedBelowItsKeyIsOneToo() {
    assertAdded(
        "entries:\n- id: a\ntitle: x\n",
        "entries:\n- id: a\n- id: neu\n  from: 2026-01-01\ntitle: x\n");
  }

  @Test
  void emptyListsAndFilesAreBegun() {
    String item = "  - id: neu\n    from: 2026-01-01\n";
    assertAdded(
        "entries: []  # none yet\ntitle: x\n", "entries:  # none yet\n" + item + "title: x\n");
    assertAdded("# c\nentries: [ ]\n", "# c\nentries:\n" + item);
    assertAdded("title: x\nentries:\n", "title: x\nentries:\n" + item);
    assertAdded("# c\n[]\n", "# c\n" + ITEM);
    assertAdded("# c\n", "# c\n" + ITEM);
    assertAdded("", ITEM);
  }

  @Test
  void itemsThatArePartedByEmptyLinesStayParted() {
    assertAdded("- id: a\n\n- id: b\n", "- id: a\n\n- id: b\n\n- id: neu\n  from: 2026-01-01\n");
  }

  @Test
  void textsOfSeveralLinesBelongToTheirItem() {
    assertAdded(
        "- notes: |\n    one\n\n    - two\n  id: a\n",
        "- notes: |\n    one\n\n    - two\n  id: a\n- id: neu\n  from: 2026-01-01\n");
  }

  @Test
  void endsOfLinesStayThose() {
    assertAdded("- id: a\r\n", "- id: a\r\n- id: neu\r\n  from: 2026-01-01\r\n");
  }

  @Test
  void aListOnOneLineIsLeftToAPerson() {
    assertEquals(Optional.empty(), with("entries: [{id: a}]\n"));
    assertEquals(Optional.empty(), with("[{id: a}]\n"));
    assertEquals(Optional.empty(), with("entries: *other\n"));
  }
}
