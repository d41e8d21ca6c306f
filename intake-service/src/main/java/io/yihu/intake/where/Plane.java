package io.yihu.intake.where;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Degrees as metres, east and north of a middle: an equirectangular projection on a sphere. */
record Plane(double longitude, double latitude, double metresEast) {
    private static final double METRES_NORTH = 111_195;

    static Plane around(Envelope degrees) {
        double latitude = degrees.isNull() ? 0 : (degrees.getMinY() + degrees.getMaxY()) / 2;
        double longitude = degrees.isNull() ? 0 : (degrees.getMinX() + degrees.getMaxX()) / 2;
        return new Plane(longitude, latitude, METRES_NORTH * Math.cos(Math.toRadians(latitude)));
    }

    Coordinate flat(Coordinate degrees) {
        return new Coordinate((degrees.x - longitude) * metresEast, (degrees.y - latitude) * METRES_NORTH);
    }

    /** A copy on this plane. */
    Geometry flat(Geometry degrees) {
        Geometry copy = degrees.copy();
        copy.apply((CoordinateFilter) each -> each.setCoordinate(flat(each)));
        copy.geometryChanged();
        return copy;
    }
}
