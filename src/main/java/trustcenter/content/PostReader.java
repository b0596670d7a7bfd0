package trustcenter.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Span;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Page;
import trustcenter.model.PageId;
import trustcenter.model.Update;
import trustcenter.model.UpdateId;

/** Reads {@code updates/} and {@code pages/}. */
final class PostReader {
  private static final Map<String, Update.Kind> KINDS =
      Values.words(Update.Kind.values(), Update.Kind::word);
  private static final Map<String, Page.Navigation> NAVIGATIONS =
      Values.words(Page.Navigation.values(), Page.Navigation::word);

  private PostReader() {}

  static Optional<Update> update(Translated file) {
    Source source = file.original().source();
    Fields fields = new Fields(source, file.original().frontMatter(), "updates/" + file.stem());
    Optional<UpdateId> id = Derived.fromFile(source, file.stem()).map(UpdateId::new);
    Optional<Localised<String>> title =
        file.title(fields, List.of("date", "kind", "subprocessors"));
    Optional<LocalDate> date = fields.date("date").or(() -> dateOf(source, file.stem(), fields));
    Optional<Update.Kind> kind = fields.word("kind", KINDS);
    List<trustcenter.model.SubprocessorId> subprocessors =
        fields.references("subprocessors", IdKind.SUBPROCESSOR);
    fields.done();
    if (id.isEmpty() || title.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    Update.Kind known = kind.orElse(Update.Kind.NEWS);
    return Optional.of(
        new Update(
            id.get(), title.get(), date.get(), known, subprocessors, bodies(file, "updates")));
  }

  private static Optional<LocalDate> dateOf(Source source, String stem, Fields fields) {
    if (fields.has("date")) {
      return Optional.empty();
    }
    Optional<LocalDate> date =
        stem.matches("\\d{4}-\\d{2}-\\d{2}-.*")
            ? trustcenter.model.PartialDate.parse(stem.substring(0, 10)).map(day -> day.latest())
            : Optional.empty();
    if (date.isEmpty()) {
      source.report(
          Code.MISSING_KEY,
          Span.ofFile(source.file()),
          "this update has no date.",
          "call the file <date>-<slug>.md, or give it a `date`.");
    }
    return date;
  }

  static Optional<Page> page(Translated file) {
    Source source = file.original().source();
    Fields fields = new Fields(source, file.original().frontMatter(), "pages/" + file.stem());
    Optional<PageId> id = Derived.fromFile(source, file.stem()).map(PageId::new);
    Optional<Localised<String>> title = file.title(fields, List.of("nav", "order"));
    Optional<Page.Navigation> navigation = fields.word("nav", NAVIGATIONS);
    Optional<Integer> order = fields.integer("order");
    fields.done();
    if (id.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Page(
            id.get(),
            title.get(),
            navigation.orElse(Page.Navigation.NONE),
            order.orElse(0),
            bodies(file, "pages")));
  }

  private static Localised<Markdown> bodies(Translated file, String folder) {
    return file.bodies(
        file.original().source().defaultLanguage(),
        markdown -> {
          markdown.note(file.pointer(folder, markdown));
          return new Markdown(markdown.body().strip(), markdown.source().path());
        });
  }
}
