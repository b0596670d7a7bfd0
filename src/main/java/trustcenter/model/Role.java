package trustcenter.model;

import java.util.Arrays;
import java.util.Optional;

/** What a contact is for. */
public enum Role {
  DATA_PROTECTION_OFFICER("data-protection-officer"),
  IT_SECURITY_OFFICER("it-security-officer"),
  PRIVACY("privacy"),
  SECURITY("security"),
  OBJECTIONS("objections"),
  SUPERVISORY_AUTHORITY("supervisory-authority"),
  EU_REPRESENTATIVE("eu-representative");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** As authors write it. */
  public String word() {
    return word;
  }

  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
  }
}
