package trustcenter.diff;

/** The part of a trust center that a change is in, in the order in which changes are listed. */
public enum Area {
  /** The register and its engagements. */
  SUBPROCESSORS,
  /** Catalogues of technical and organisational measures. */
  MEASURES,
  DATA_CENTERS,
  CERTIFICATES,
  AGREEMENTS,
  DOCUMENTS,
  CONTACTS,
  /** The organisation and what it says about the site as a whole. */
  PUBLISHER
}
