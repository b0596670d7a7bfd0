package trustcenter.picture;

/**
 * From the globe to the plane, with {@link StrictMath}, so that every machine draws the same bytes.
 */
enum Projection {
  /**
   * Lambert's azimuthal equal-area projection about 52° N 10° E, as the statistics of the Union use
   * it (EPSG:3035), on a sphere.
   */
  EUROPE(640, 560) {
    private static final double LONGITUDE = 10;
    private static final double LATITUDE = 52;
    private static final double SCALE = 915;

    @Override
    double[] plane(Outlines.Place place) {
      double lambda = StrictMath.toRadians(place.longitude() - LONGITUDE);
      double phi = StrictMath.toRadians(place.latitude());
      double centre = StrictMath.toRadians(LATITUDE);
      double cosine =
          StrictMath.sin(centre) * StrictMath.sin(phi)
              + StrictMath.cos(centre) * StrictMath.cos(phi) * StrictMath.cos(lambda);
      double k = StrictMath.sqrt(2 / StrictMath.max(1e-9, 1 + cosine));
      double x = k * StrictMath.cos(phi) * StrictMath.sin(lambda);
      double y =
          k
              * (StrictMath.cos(centre) * StrictMath.sin(phi)
                  - StrictMath.sin(centre) * StrictMath.cos(phi) * StrictMath.cos(lambda));
      return new double[] {290 + SCALE * x, 300 - SCALE * y};
    }

    @Override
    boolean isShown(Outlines.Place place) {
      return place.longitude() > -35
          && place.longitude() < 70
          && place.latitude() > 20
          && place.latitude() < 78;
    }
  },

  /** Equal Earth (Šavrič, Patterson and Jenny 2018): areas keep their sizes. */
  WORLD(720, 352) {
    private static final double SCALE = 133;

    @Override
    double[] plane(Outlines.Place place) {
      double theta =
          StrictMath.asin(
              StrictMath.sqrt(3) / 2 * StrictMath.sin(StrictMath.toRadians(place.latitude())));
      double t2 = theta * theta;
      double t6 = t2 * t2 * t2;
      double x =
          2
              * StrictMath.sqrt(3)
              * StrictMath.toRadians(place.longitude())
              * StrictMath.cos(theta)
              / (3 * derivative(t2, t6));
      return new double[] {360 + SCALE * x, 176 - SCALE * theta * height(t2, t6)};
    }

    private double derivative(double t2, double t6) {
      return 1.340264 - 3 * 0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2);
    }

    private double height(double t2, double t6) {
      return 1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2);
    }

    @Override
    boolean isShown(Outlines.Place place) {
      return place.latitude() > -60;
    }
  };

  private final int width;
  private final int height;

  Projection(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Where a place is in the drawing: to the right and down. */
  abstract double[] plane(Outlines.Place place);

  /** Whether a place can be drawn without being torn apart. */
  abstract boolean isShown(Outlines.Place place);
}
