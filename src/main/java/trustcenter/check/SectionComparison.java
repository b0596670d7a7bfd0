package trustcenter.check;

import java.util.List;
import java.util.Optional;
import trustcenter.model.Block;
import trustcenter.model.Measure;
import trustcenter.model.Section;

/** Finds where a translated catalogue first parts from its original. */
final class SectionComparison {
  private SectionComparison() {}

  /**
   * The first difference.
   *
   * @param original the anchor of the section in the original; empty for the whole catalogue
   * @param translation its anchor in the translation; empty for the whole catalogue
   * @param message what differs, one sentence
   */
  record Difference(String original, String translation, String message) {}

  /** Two sections that stand for each other, or the two catalogues themselves. */
  private record Pair(String original, String translation, String name) {
    static Pair of(Section original, Section translation) {
      return new Pair(original.anchor(), translation.anchor(), quoted(original));
    }

    Difference differ(String how) {
      return new Difference(original, translation, name + " " + how + ".");
    }
  }

  /** The first difference of two catalogues, in reading order. */
  static Optional<Difference> of(List<Section> originals, List<Section> translations) {
    return sections(originals, translations, new Pair("", "", "the catalogue"));
  }

  private static Optional<Difference> sections(
      List<Section> originals, List<Section> translations, Pair around) {
    if (originals.size() != translations.size()) {
      return Optional.of(
          around.differ(
              counted(originals.size(), "section", translations.size())
                  + "; they part at "
                  + quoted(parting(originals, translations))));
    }
    for (int i = 0; i < originals.size(); i++) {
      Optional<Difference> difference = section(originals.get(i), translations.get(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  /** The first section that has no counterpart at its place. */
  private static Section parting(List<Section> originals, List<Section> translations) {
    int both = Math.min(originals.size(), translations.size());
    int i = 0;
    while (i < both && isAlike(originals.get(i), translations.get(i))) {
      i++;
    }
    return (i < originals.size() ? originals : translations).get(i);
  }

  /** Whether two sections can be the same one: numbers are the same in all languages. */
  private static boolean isAlike(Section original, Section translation) {
    return original.number().equals(translation.number())
        && measures(original.blocks()) == measures(translation.blocks())
        && original.sections().size() == translation.sections().size();
  }

  private static Optional<Difference> section(Section original, Section translation) {
    Pair pair = Pair.of(original, translation);
    int here = measures(original.blocks());
    int there = measures(translation.blocks());
    if (here != there) {
      return Optional.of(pair.differ(counted(here, "measure", there)));
    }
    if (!shape(original.blocks()).equals(shape(translation.blocks()))) {
      return Optional.of(pair.differ("has other paragraphs and lists than its translation"));
    }
    return sections(original.sections(), translation.sections(), pair);
  }

  private static String counted(int here, String noun, int there) {
    return "has " + here + " " + noun + (here == 1 ? "" : "s") + ", its translation " + there;
  }

  private static String quoted(Section section) {
    return "`" + section.heading().source() + "`";
  }

  /** How many measures there are, nested ones included. */
  private static int measures(List<Block> blocks) {
    int measures = 0;
    for (Block block : blocks) {
      for (Measure measure : measures(block)) {
        measures += 1 + measures(measure.more());
      }
    }
    return measures;
  }

  private static List<Measure> measures(Block block) {
    if (block instanceof Block.Items items) {
      return items.measures();
    }
    return block instanceof Block.Paragraph paragraph ? List.of(paragraph.measure()) : List.of();
  }

  /** Which blocks stand in which order: what has to agree for a translation to bear attributes. */
  private static String shape(List<Block> blocks) {
    StringBuilder shape = new StringBuilder();
    for (Block block : blocks) {
      shape.append(block.getClass().getSimpleName()).append('(');
      measures(block).forEach(measure -> shape.append(shape(measure.more())).append(','));
      shape.append(')');
    }
    return shape.toString();
  }
}
