package trustcenter.route;

/** A format of feeds. */
public enum FeedFormat {
  RSS("rss", "application/rss+xml"),
  ATOM("atom", "application/atom+xml"),
  JSON("json", "application/feed+json"),
  CALENDAR("ics", "text/calendar");

  private final String ending;
  private final String mediaType;

  FeedFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The ending of its files, without a dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }
}
