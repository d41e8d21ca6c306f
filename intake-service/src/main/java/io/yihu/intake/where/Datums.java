package io.yihu.intake.where;

import io.yihu.intake.domain.Datum;
import org.locationtech.jts.geom.Coordinate;

/**
 * From the datum of Chinese map services to that of GPS. GCJ-02 shifts points in China by 100 to 700 m in a way that is not
 * published; this is the formula that became known publicly in 2010 (the "eviltransform" of many map libraries), on the
 * Krasovsky 1940 ellipsoid. It agrees with the services to a few metres; its inverse here is exact to a centimetre of it.
 */
final class Datums {
    private static final double AXIS = 6_378_245.0;
    private static final double ECCENTRICITY = 0.00669342162296594323;
    private static final int ROUNDS = 6;

    private Datums() {}

    static Coordinate toWgs84(Point point) {
        return toWgs84(new Coordinate(point.longitude(), point.latitude()), point.datum());
    }

    static Coordinate toWgs84(Coordinate at, Datum datum) {
        if (datum != Datum.GCJ02) {
            return new Coordinate(at);
        }
        Coordinate guess = new Coordinate(at);
        for (int i = 0; i < ROUNDS; i++) {
            Coordinate shifted = toGcj02(guess);
            guess = new Coordinate(guess.x + at.x - shifted.x, guess.y + at.y - shifted.y);
        }
        return guess;
    }

    /** Where a map service shows a point of GPS. Outside of China it shows it where it is. */
    static Coordinate toGcj02(Coordinate wgs84) {
        if (wgs84.x < 72.004 || wgs84.x > 137.8347 || wgs84.y < 0.8293 || wgs84.y > 55.8271) {
            return new Coordinate(wgs84);
        }
        double x = wgs84.x - 105;
        double y = wgs84.y - 35;
        double latitude = Math.toRadians(wgs84.y);
        double magic = 1 - ECCENTRICITY * Math.sin(latitude) * Math.sin(latitude);
        double root = Math.sqrt(magic);
        double north = Math.toDegrees(north(x, y) / (AXIS * (1 - ECCENTRICITY) / (magic * root)));
        double east = Math.toDegrees(east(x, y) / (AXIS / root * Math.cos(latitude)));
        return new Coordinate(wgs84.x + east, wgs84.y + north);
    }

    private static double north(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + waves(x)
                + (20 * wave(y) + 40 * wave(y / 3)) * 2 / 3
                + (160 * wave(y / 12) + 320 * wave(y / 30)) * 2 / 3;
    }

    private static double east(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + waves(x)
                + (20 * wave(x) + 40 * wave(x / 3)) * 2 / 3
                + (150 * wave(x / 12) + 300 * wave(x / 30)) * 2 / 3;
    }

    private static double waves(double x) {
        return (20 * wave(6 * x) + 20 * wave(2 * x)) * 2 / 3;
    }

    private static double wave(double x) {
        return Math.sin(x * Math.PI);
    }
}
