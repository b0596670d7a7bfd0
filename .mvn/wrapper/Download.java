import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Does what {@code mvnw} needs on a machine that has no tool for it: {@code get URL FILE} fetches a
 * file, {@code sha512 FILE} prints a file's digest.
 */
final class Download {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int READ_MILLIS = 20_000;

  private Download() {}

  public static void main(String[] arguments) throws NoSuchAlgorithmException {
    try {
      switch (arguments[0]) {
        case "get" -> get(URI.create(arguments[1]), Path.of(arguments[2]));
        case "sha512" -> System.out.println(sha512(Path.of(arguments[1])));
        default -> throw new IllegalArgumentException(arguments[0]);
      }
    } catch (IOException | IllegalArgumentException e) {
      System.err.println(e);
      System.exit(1);
    }
  }

  private static void get(URI from, Path file) throws IOException {
    URLConnection connection = from.toURL().openConnection();
    connection.setConnectTimeout(CONNECT_MILLIS);
    connection.setReadTimeout(READ_MILLIS);
    try (InputStream in = connection.getInputStream()) {
      Files.copy(in, file);
    }
  }

  private static String sha512(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
