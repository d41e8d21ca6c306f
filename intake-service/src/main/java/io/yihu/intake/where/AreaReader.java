package io.yihu.intake.where;

import io.yihu.intake.domain.PlaceArea;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Reads areas, and says what is wrong with them. */
public final class AreaReader {
    private AreaReader() {}

    /** An area that cannot be used, and why. */
    public static final class BadArea extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String zh;

        BadArea(String zh, String en) {
            super(en);
            this.zh = zh;
        }

        /** The same in Chinese. */
        public String zh() {
            return zh;
        }
    }

    /** @throws BadArea where it is no valid area on this globe */
    public static void check(PlaceArea area) {
        read(area);
    }

    /** The geometry in WGS84 degrees. */
    static Geometry read(PlaceArea area) {
        Geometry geometry = parse(area.geometry());
        if (!(geometry instanceof Polygonal)) {
            throw new BadArea(
                    "须为 Polygon 或 MultiPolygon，不是 " + geometry.getGeometryType(),
                    "A Polygon or MultiPolygon is expected, not " + geometry.getGeometryType());
        }
        if (geometry.isEmpty()) {
            throw new BadArea("范围是空的", "The area is empty");
        }
        geometry.apply((CoordinateFilter) each -> {
            if (!(Math.abs(each.x) <= 180 && Math.abs(each.y) <= 90)) {
                throw new BadArea(
                        "坐标超出范围（应先经度后纬度，单位为度）：" + each.x + "," + each.y,
                        "Out of range; longitude first, in degrees: " + each.x + "," + each.y);
            }
        });
        refuseInvalid(geometry);
        geometry.apply((CoordinateFilter) each -> each.setCoordinate(Datums.toWgs84(each, area.datum())));
        geometry.geometryChanged();
        return geometry;
    }

    private static void refuseInvalid(Geometry geometry) {
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            String where =
                    error.getCoordinate() == null ? "" : " " + error.getCoordinate().x + "," + error.getCoordinate().y;
            throw new BadArea("图形无效：" + error.getMessage() + where, "Not a valid area: " + error.getMessage() + where);
        }
    }

    private static Geometry parse(String geoJson) {
        try {
            Geometry read = new GeoJsonReader().read(geoJson);
            if (read != null) {
                return read;
            }
        } catch (ParseException | RuntimeException e) {
            throw new BadArea("不是 GeoJSON 图形：" + e.getMessage(), "Not a GeoJSON geometry: " + e.getMessage());
        }
        throw new BadArea("不是 GeoJSON 图形", "Not a GeoJSON geometry");
    }
}
