package io.yihu.intake.where;

import io.yihu.intake.domain.Datum;

/** A point on the ground, in degrees. Its text form does not tell where it is: it may be somebody's home. */
public record Point(double longitude, double latitude, Datum datum) {
    /** To be kept: {@code 112.9,27.8,WGS84}. */
    public String written() {
        return longitude + "," + latitude + "," + datum;
    }

    /** What was {@link #written}. */
    public static Point read(String written) {
        String[] parts = written.split(",", -1);
        return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Datum.valueOf(parts[2]));
    }

    @Override
    public String toString() {
        return "Point[***]";
    }
}
