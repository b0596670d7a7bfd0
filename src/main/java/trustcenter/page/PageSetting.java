package trustcenter.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trustcenter.markdown.Html;
import trustcenter.markdown.LinkPath;
import trustcenter.markdown.LinkTargets;
import trustcenter.markdown.MarkdownRenderer;
import trustcenter.markdown.TextLinks;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Party;
import trustcenter.model.TrustCenter;
import trustcenter.output.OutputPath;
import trustcenter.page.View.Link;
import trustcenter.page.View.Rich;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;
import trustcenter.wording.Wording;

/** One page while it is made: its place, its language, and how to word and link things on it. */
final class PageSetting {
  private final PageMaterial material;
  private final Destination destination;
  private final Wording wording;
  private final OutputPath path;
  private final Optional<Set<OutputPath>> answering;
  private final MarkdownRenderer renderer;

  PageSetting(PageMaterial material, Destination destination, Language language) {
    this(
        material,
        destination,
        language,
        material.routes().path(destination, language),
        Optional.empty());
  }

  private PageSetting(
      PageMaterial material,
      Destination destination,
      Language language,
      OutputPath path,
      Optional<Set<OutputPath>> answering) {
    this.material = material;
    this.destination = destination;
    this.wording = material.wording(language);
    this.path = path;
    this.answering = answering;
    this.renderer = linking(TextLinks.NONE);
  }

  /**
   * A page that stands where a page was.
   *
   * @param language of the page that was there; the site may have it no more
   * @param path where it was, which may not be where its like would be today
   * @param answering all pages that the site has, with those that stand where one was
   */
  static PageSetting whereOneWas(
      PageMaterial material,
      Destination destination,
      Language language,
      OutputPath path,
      Set<OutputPath> answering) {
    return new PageSetting(material, destination, language, path, Optional.of(answering));
  }

  /** Whether it stands where a page was. */
  boolean isWithdrawn() {
    return answering.isPresent();
  }

  /** The same page in a language of the site; its overview, where there is no such page. */
  OutputPath pathIn(Language other, Destination there) {
    OutputPath same = material.routes().path(there, other);
    return answering.map(all -> all.contains(same)).orElse(true)
        ? same
        : material.routes().path(new Destination.Overview(), other);
  }

  /** The language of the pages that it leads to: its own, or the site's first. */
  Language linkedLanguage() {
    return model().site().languages().contains(language())
        ? language()
        : model().site().defaultLanguage();
  }

  /** A renderer that also makes links of places in plain text. */
  MarkdownRenderer linking(TextLinks textLinks) {
    return new MarkdownRenderer(material.workshop().parsers(), new WrittenLinks(), textLinks);
  }

  TrustCenter model() {
    return material.model();
  }

  PageMaterial material() {
    return material;
  }

  LocalDate today() {
    return material.today();
  }

  Destination destination() {
    return destination;
  }

  OutputPath path() {
    return path;
  }

  Language language() {
    return wording.language();
  }

  Wording wording() {
    return wording;
  }

  /** Words of the theme. */
  String text(String key, Object... arguments) {
    return wording.text(key, arguments);
  }

  /** A link to another page in the same language, if the site has that. */
  String href(Destination to) {
    return href(to, "");
  }

  String href(Destination to, String anchor) {
    return href(material.routes().path(to, linkedLanguage()), anchor);
  }

  /** A link to a file; from the page for lost visitors it must work at any address. */
  String href(OutputPath to, String anchor) {
    if (destination instanceof Destination.NotFound) {
      return material.routes().rooted(to);
    }
    return material.routes().href(path, to, anchor);
  }

  Link link(Destination to, String anchor, Said label) {
    return new Link(href(to, anchor), label);
  }

  /**
   * The same link, spelled out on paper. A place on this page has no address there, and neither has
   * anything where the site's own is not known.
   */
  Link spelledOut(Link link) {
    String address = material.routes().absolute(path, link.href()).orElse("");
    return new Link(link.href(), link.label(), address);
  }

  /** The links that authors write, as they lead from this page. */
  private final class WrittenLinks implements LinkTargets {
    @Override
    public Optional<String> href(String file, String written) {
      return writtenLink(file, written);
    }

    @Override
    public Optional<String> spelledOut(String href) {
      return material.routes().absolute(path, href);
    }
  }

  private Optional<String> writtenLink(String file, String written) {
    if (LinkPath.scheme(written).isPresent()) {
      return List.of("http", "https", "mailto", "tel").contains(LinkPath.scheme(written).get())
          ? Optional.of(written)
          : Optional.empty();
    }
    if (written.startsWith("#")) {
      return Optional.of(written);
    }
    return LinkPath.resolve(file, written)
        .flatMap(
            target ->
                material
                    .contentRoutes()
                    .place(target, LinkPath.fragment(written), linkedLanguage()))
        .map(place -> material.routes().href(path, place.path(), place.anchor()));
  }

  /** A text in the page's language, or in its own, labelled. */
  Said said(Localised<String> text) {
    Localised.Said<String> said = text.in(language());
    return new Said(said.value(), label(said.language()));
  }

  Said said(Optional<Localised<String>> text) {
    return text.map(this::said).orElse(Said.NOTHING);
  }

  List<Said> all(List<Localised<String>> texts) {
    return texts.stream().map(this::said).toList();
  }

  /** A proper name or a number: the same in all languages. */
  static Said name(String name) {
    return new Said(name, "");
  }

  static Said name(Optional<String> name) {
    return new Said(name.orElse(""), "");
  }

  String label(Language spoken) {
    return spoken.equals(language()) ? "" : spoken.tag();
  }

  Rich blocks(Optional<Localised<Markdown>> text) {
    return text.map(this::blocks).orElse(Rich.NOTHING);
  }

  Rich blocks(Localised<Markdown> text) {
    Localised.Said<Markdown> said = text.in(language());
    return new Rich(blocks(said.value()), label(said.language()));
  }

  Html blocks(Markdown text) {
    return renderer.blocks(text.source(), text.file());
  }

  /** Blocks of a document that has a structure of its own. */
  Html passage(Markdown text) {
    return renderer.passage(text.source(), text.file());
  }

  Html inline(Markdown text) {
    return renderer.inline(text.source(), text.file());
  }

  /** Who somebody is: the publisher, an entry of the register with its page, or a name. */
  Link party(Party party) {
    if (party instanceof Party.Self) {
      return new Link("", name(model().site().organisation().name()));
    }
    if (party instanceof Party.Registered registered) {
      // An update may name an engagement that no release has yet.
      return model()
          .register()
          .entry(registered.id())
          .map(entry -> link(new Destination.OfSubprocessor(entry.id()), "", name(entry.name())))
          .orElse(new Link("", name(registered.id().value())));
    }
    return new Link("", name(((Party.Named) party).name()));
  }
}
