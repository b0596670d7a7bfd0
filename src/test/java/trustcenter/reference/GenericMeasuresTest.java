package trustcenter.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.model.Language;

/** Sentences of English measures; German ones are those of the rule's cases. */
final class GenericMeasuresTest {
  private static boolean isGeneric(String measure) {
    return Phrases.builtIn().genericMeasures().isGeneric(measure, new Language("en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We take appropriate technical and organisational measures.",
        "We implement suitable security measures.",
        "We have implemented appropriate and effective technical measures.",
        "Appropriate organizational measures are maintained in line with industry standards.",
        "The processor shall implement all necessary technical and organizational measures.",
        "The company maintains reasonable safeguards to protect your data.",
        "We ensure the security of your data.",
        "We take appropriate technical and organisational measures to ensure a level of security"
            + " appropriate to the risk.",
        "Security",
        "We protect your personal data."
      })
  void emptySentencesAreFound(String measure) {
    assertEquals(true, isGeneric(measure));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We take backups every night and keep them for 14 days.",
        "We implement ISO 27001 in both data centers.",
        "We ensure the availability of all services with two power feeds.",
        "The processor maintains a list of 23 roles.",
        "Measures against overload in line with the state of the art",
        "Security guards at all entrances",
        "We protect personal data with AES-256."
      })
  void concreteSentencesAreNot(String measure) {
    assertEquals(false, isGeneric(measure));
  }
}
