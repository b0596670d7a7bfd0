package trustcenter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import trustcenter.release.ReleaseStore;

/**
 * A release that somebody wrote by hand: at each place a text that no reader of YAML would have let
 * through, in canonical form and sealed, as the program would have sealed it.
 */
final class InjectedRelease {
  /** It is a link, and one that leads nowhere ends the build: the rest would not be seen. */
  private static final String OF_A_LINK = "/section";

  private final Path content;
  private final Path file;
  private final ObjectNode release;
  private final Set<String> refused = new TreeSet<>();
  private int taken;

  /**
   * @param content with one release
   */
  InjectedRelease(Path content) throws IOException {
    this.content = content;
    try (var files = Files.list(content.resolve("releases"))) {
      this.file = files.filter(each -> each.toString().endsWith(".json")).findFirst().orElseThrow();
    }
    this.release = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
  }

  /** The places that no such text can stand at, without the numbers of items. */
  Set<String> refused() {
    return refused;
  }

  /** At how many places one stands. */
  int taken() {
    return taken;
  }

  /** Puts a text at each place that takes it. */
  void fill(String text) throws IOException {
    walk(release, "", text);
    write();
  }

  /** Puts a value at one place, whether or not it may stand there. */
  void put(String place, String json) throws IOException {
    int last = place.lastIndexOf('/');
    JsonNode around = release.at(place.substring(0, last));
    ((ObjectNode) around).set(place.substring(last + 1), JsonMapper.shared().readTree(json));
    write();
  }

  private void walk(JsonNode node, String where, String text) throws IOException {
    if (node instanceof ObjectNode object) {
      for (String key : List.copyOf(object.propertyNames())) {
        JsonNode before = object.get(key);
        if (before.isString() && mayStand(where + "/" + key)) {
          object.put(key, text);
          tried(where + "/" + key, () -> object.set(key, before));
        }
        walk(before, where + "/" + key, text);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        JsonNode before = array.get(i);
        if (before.isString() && mayStand(where + "[]")) {
          array.set(i, text);
          tried(where + "[]", () -> array.set(index, before));
        }
        walk(before, where + "[]", text);
      }
    }
  }

  private boolean mayStand(String where) {
    return !refused.contains(where) && !where.endsWith(OF_A_LINK);
  }

  private void tried(String where, Runnable undo) throws IOException {
    write();
    if (ReleaseStore.ofContent(content).read().diagnostics().isEmpty()) {
      taken++;
    } else {
      refused.add(where);
      undo.run();
    }
  }

  private void write() throws IOException {
    release.remove("seal");
    String canonical = new JsonCanonicalizer(release.toString()).getEncodedString();
    release.put("seal", sha256(canonical));
    Files.writeString(file, new JsonCanonicalizer(release.toString()).getEncodedString());
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
