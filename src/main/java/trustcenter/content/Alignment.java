package trustcenter.content;

import java.util.ArrayList;
import java.util.List;
import trustcenter.model.Block;
import trustcenter.model.Catalogue.Body;
import trustcenter.model.Measure;
import trustcenter.model.Section;

/**
 * Gives a translated catalogue the structure of its original: anchors, controls, goals, scopes and
 * attributes are the same in all languages. It does so where the two have the same sections and
 * measures, and else leaves it alone.
 */
final class Alignment {
  private Alignment() {}

  static Body align(Body original, Body translation) {
    if (original.equals(translation)
        || !sameSections(original.sections(), translation.sections())) {
      return translation;
    }
    return new Body(translation.intro(), sections(original.sections(), translation.sections()));
  }

  private static boolean sameSections(List<Section> one, List<Section> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!sameBlocks(one.get(i).blocks(), other.get(i).blocks())
          || !sameSections(one.get(i).sections(), other.get(i).sections())) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameBlocks(List<Block> one, List<Block> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!sameBlock(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameBlock(Block one, Block other) {
    if (one instanceof Block.Items items && other instanceof Block.Items others) {
      if (items.measures().size() != others.measures().size()) {
        return false;
      }
      for (int i = 0; i < items.measures().size(); i++) {
        if (!sameBlocks(items.measures().get(i).more(), others.measures().get(i).more())) {
          return false;
        }
      }
      return true;
    }
    return one.getClass() == other.getClass();
  }

  private static List<Section> sections(List<Section> originals, List<Section> translations) {
    List<Section> aligned = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      Section original = originals.get(i);
      Section translation = translations.get(i);
      aligned.add(
          new Section(
              original.anchor(),
              translation.level(),
              translation.number(),
              translation.heading(),
              original.scope(),
              original.controls(),
              original.goals(),
              blocks(original.blocks(), translation.blocks()),
              sections(original.sections(), translation.sections())));
    }
    return aligned;
  }

  private static List<Block> blocks(List<Block> originals, List<Block> translations) {
    List<Block> aligned = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      aligned.add(block(originals.get(i), translations.get(i)));
    }
    return aligned;
  }

  private static Block block(Block original, Block translation) {
    if (original instanceof Block.Paragraph one && translation instanceof Block.Paragraph other) {
      return new Block.Paragraph(measure(one.measure(), other.measure()));
    }
    if (original instanceof Block.Items ones && translation instanceof Block.Items others) {
      List<Measure> measures = new ArrayList<>();
      for (int i = 0; i < ones.measures().size(); i++) {
        measures.add(measure(ones.measures().get(i), others.measures().get(i)));
      }
      return new Block.Items(others.ordered(), others.start(), measures);
    }
    return translation;
  }

  private static Measure measure(Measure original, Measure translation) {
    return new Measure(
        original.anchor(),
        translation.text(),
        original.terms(),
        blocks(original.more(), translation.more()));
  }
}
