package trustcenter.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import trustcenter.model.Contact;
import trustcenter.model.DocumentFile;
import trustcenter.model.Role;

/**
 * A thing as it was and as it is.
 *
 * @param id in the later content; in the earlier one where it is gone
 */
record Pair<T>(String id, Optional<T> before, Optional<T> after) {

  boolean isInBoth() {
    return before.isPresent() && after.isPresent();
  }

  /** Those of the same id belong together. */
  static <T> List<Pair<T>> byId(List<T> before, List<T> after, Function<T, String> id) {
    Map<String, T> earlier = new LinkedHashMap<>();
    before.forEach(thing -> earlier.put(id.apply(thing), thing));
    List<Pair<T>> pairs = new ArrayList<>();
    for (T thing : after) {
      String name = id.apply(thing);
      pairs.add(new Pair<>(name, Optional.ofNullable(earlier.remove(name)), Optional.of(thing)));
    }
    earlier.forEach((name, thing) -> pairs.add(gone(name, thing)));
    return pairs;
  }

  private static <T> Pair<T> gone(String id, T thing) {
    return new Pair<>(id, Optional.of(thing), Optional.empty());
  }

  /** Documents of the same id belong together, and those that are left of the same digest. */
  static List<Pair<DocumentFile>> ofDocuments(List<DocumentFile> before, List<DocumentFile> after) {
    List<Pair<DocumentFile>> pairs = new ArrayList<>();
    List<DocumentFile> gone = new ArrayList<>();
    List<DocumentFile> come = new ArrayList<>();
    for (Pair<DocumentFile> pair : byId(before, after, document -> document.id().value())) {
      if (pair.isInBoth()) {
        pairs.add(pair);
      } else {
        pair.before().ifPresent(gone::add);
        pair.after().ifPresent(come::add);
      }
    }
    for (DocumentFile document : come) {
      Optional<DocumentFile> same =
          gone.stream().filter(other -> other.sha256().equals(document.sha256())).findFirst();
      same.ifPresent(gone::remove);
      pairs.add(new Pair<>(document.id().value(), same, Optional.of(document)));
    }
    gone.forEach(document -> pairs.add(gone(document.id().value(), document)));
    return pairs;
  }

  /** Contacts of a role belong together: those that are the same, and the others in their order. */
  static List<Pair<Contact>> ofContacts(List<Contact> before, List<Contact> after) {
    List<Pair<Contact>> pairs = new ArrayList<>();
    for (Role role : Role.values()) {
      List<Contact> earlier = of(role, before);
      List<Contact> later = of(role, after);
      List<Contact> left = new ArrayList<>(earlier);
      List<Contact> changed = new ArrayList<>(later);
      later.stream().filter(left::remove).forEach(changed::remove);
      for (int i = 0; i < Math.max(left.size(), changed.size()); i++) {
        Optional<Contact> was =
            Stream.of(i).filter(n -> n < left.size()).map(left::get).findFirst();
        Optional<Contact> is =
            Stream.of(i).filter(n -> n < changed.size()).map(changed::get).findFirst();
        int place = is.map(later::indexOf).orElseGet(() -> earlier.indexOf(was.orElseThrow()));
        pairs.add(new Pair<>(role.word() + (place == 0 ? "" : "-" + (place + 1)), was, is));
      }
    }
    return pairs;
  }

  private static List<Contact> of(Role role, List<Contact> contacts) {
    return contacts.stream().filter(contact -> contact.role() == role).toList();
  }
}
