package trustcenter.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.content.YamlNode.YamlScalar;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.SourceMap;
import trustcenter.model.Colour;
import trustcenter.model.Look;
import trustcenter.model.Look.Logo;
import trustcenter.model.Look.Shade;
import trustcenter.reference.Reference;

/**
 * Reads {@code theme/theme.yaml}: the colours and the logo. What a site's theme does not say is as
 * in the default theme.
 */
public final class ThemeReader {
  /** The file as messages name it. */
  public static final String FILE = "theme/theme.yaml";

  private static final List<String> PICTURES = List.of(".svg", ".png", ".webp", ".jpg");

  /** Text on a ground, WCAG 2.2, 1.4.3. */
  private static final double READABLE = 4.5;

  private final Reference reference;
  private final YamlReader yaml = new YamlReader();

  public ThemeReader(Reference reference) {
    this.reference = reference;
  }

  /**
   * What was read.
   *
   * @param positions of what the site's theme says: {@code light/ink} and the like
   */
  public record ReadTheme(Look look, SourceMap positions, Diagnostics diagnostics) {}

  /**
   * The look of a theme.
   *
   * @param builtIn the default theme's file, which says every colour
   * @param own the site's file
   * @param isAsset whether there is such a file below {@code assets/}
   */
  public ReadTheme read(String builtIn, Optional<String> own, Predicate<String> isAsset) {
    Reading first = new Reading(source(), isAsset);
    first.read(builtIn);
    Reading second = new Reading(source(), isAsset);
    second.light.putAll(first.light);
    second.dark.putAll(first.dark);
    own.ifPresent(second::read);
    return new ReadTheme(
        new Look(second.light, second.dark, second.logo),
        second.source.positions(),
        second.source.diagnostics());
  }

  /** Reads a map as a site's file; every picture is taken to be there. */
  void read(Source source, YamlMap map) {
    new Reading(source, name -> true).read(new Fields(source, map, "theme"));
  }

  private Source source() {
    return new Source(
        FILE,
        List.of(SiteReader.FALLBACK_LANGUAGE),
        reference,
        new Diagnostics(),
        new SourceMap(),
        new Ids(),
        new Links());
  }

  private final class Reading {
    private final Source source;
    private final Predicate<String> isAsset;
    private final Map<Shade, Colour> light = new EnumMap<>(Shade.class);
    private final Map<Shade, Colour> dark = new EnumMap<>(Shade.class);
    private Optional<Logo> logo = Optional.empty();

    Reading(Source source, Predicate<String> isAsset) {
      this.source = source;
      this.isAsset = isAsset;
    }

    void read(String text) {
      Diagnostics syntax = new Diagnostics();
      Optional<YamlNode> root = yaml.read(FILE, text, syntax);
      source.diagnostics().reportAll(syntax.sorted());
      if (root.isPresent() && root.get() instanceof YamlMap map) {
        read(new Fields(source, map, "theme"));
      } else if (root.isPresent()) {
        source.report(
            Code.WRONG_TYPE,
            root.get().span(),
            "a map of keys and values is expected.",
            "begin with `accent:`.");
      }
    }

    private void read(Fields fields) {
      fields
          .map("colours")
          .ifPresent(
              colours -> {
                for (Shade shade : Shade.values()) {
                  if (shade != Shade.ACCENT) {
                    colours.map(shade.word()).ifPresent(both -> both(both, shade));
                  }
                }
                colours.done();
              });
      fields.node("accent").ifPresent(node -> accent(fields, node));
      fields.map("logo").ifPresent(this::logo);
      fields.done();
    }

    /** One colour is enough: the dark one follows from it. */
    private void accent(Fields fields, YamlNode node) {
      if (!(node instanceof YamlScalar)) {
        fields.map("accent").ifPresent(both -> both(both, Shade.ACCENT));
        return;
      }
      Optional<Colour> one = colour(node, "light/accent");
      one.ifPresent(
          colour -> {
            light.put(Shade.ACCENT, colour);
            List<Colour> grounds = new ArrayList<>();
            for (Shade ground : List.of(Shade.PAPER, Shade.PANEL, Shade.HERE)) {
              Optional.ofNullable(dark.get(ground)).ifPresent(grounds::add);
            }
            dark.put(Shade.ACCENT, colour.readableOn(grounds, READABLE));
          });
    }

    private void both(Fields both, Shade shade) {
      both.node("light")
          .flatMap(node -> colour(node, "light/" + shade.word()))
          .ifPresent(colour -> light.put(shade, colour));
      both.node("dark")
          .flatMap(node -> colour(node, "dark/" + shade.word()))
          .ifPresent(colour -> dark.put(shade, colour));
      both.done();
    }

    private Optional<Colour> colour(YamlNode node, String pointer) {
      Optional<Colour> colour = new Values(source).text(node).flatMap(Colour::of);
      if (colour.isEmpty()) {
        source.report(
            Code.INVALID_VALUE,
            node.span(),
            "this is no colour.",
            "write it in quotes, with three or six hexadecimal digits: \"#0a566b\".");
        return colour;
      }
      source.positions().put(pointer, node.span());
      return colour;
    }

    private void logo(Fields fields) {
      Optional<String> file = fields.requiredText("file").filter(name -> isPicture(fields, "file"));
      Optional<String> darkFile = fields.text("dark").filter(name -> isPicture(fields, "dark"));
      fields.done();
      logo = file.map(name -> new Logo(name, darkFile));
    }

    private boolean isPicture(Fields fields, String key) {
      String name = fields.text(key).orElse("");
      if (PICTURES.stream().noneMatch(name::endsWith)) {
        source.report(
            Code.INVALID_VALUE,
            fields.span(key),
            "`" + name + "` is no picture that every browser shows.",
            "an SVG, PNG, WebP or JPEG file is one: `logo.svg`, in `theme/assets/`.");
        return false;
      }
      if (!isAsset.test(name)) {
        source.report(
            Code.MISSING_FILE,
            fields.span(key),
            "there is no file `" + name + "` in theme/assets/.",
            "put it there, or correct the name; capital letters count.");
        return false;
      }
      return true;
    }
  }
}
