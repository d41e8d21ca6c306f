package io.yihu.intake.where;

import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.PlaceArea;
import io.yihu.intake.domain.WhereRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The areas of places, on a plane in metres around their own middle; over a city that is right to a few metres. An edge
 * belongs to both sides, a hole to none; whatever is nearer to an area than the edge's width counts as maybe inside.
 */
final class Areas {
    private final STRtree index = new STRtree();
    private final Set<String> drawn;
    private final Plane plane;
    private final int edge;
    private final Gazetteer places;

    /** @throws AreaReader.BadArea where one of them is no valid area */
    Areas(Gazetteer places, WhereRules rules) {
        this.places = places;
        List<PlaceArea> areas = rules.areas();
        List<Geometry> read = areas.stream().map(area -> AreaReader.read(area)).toList();
        Envelope all = new Envelope();
        read.forEach(geometry -> all.expandToInclude(geometry.getEnvelopeInternal()));
        plane = Plane.around(all);
        edge = rules.edgeMetres();
        for (int i = 0; i < areas.size(); i++) {
            Geometry flat = plane.flat(read.get(i));
            Envelope reach = new Envelope(flat.getEnvelopeInternal());
            reach.expandBy(edge);
            index.insert(reach, new Area(areas.get(i).place(), PreparedGeometryFactory.prepare(flat)));
        }
        drawn = areas.stream().map(PlaceArea::place).collect(Collectors.toUnmodifiableSet());
        index.build();
    }

    private record Area(String place, PreparedGeometry geometry) {}

    AreaHits at(Point point) {
        if (drawn.isEmpty()) {
            return AreaHits.NONE;
        }
        Coordinate flat = plane.flat(Datums.toWgs84(point));
        Geometry at = new GeometryFactory().createPoint(flat);
        Set<String> hits = new TreeSet<>();
        Set<String> within = new HashSet<>();
        for (Object found : index.query(new Envelope(flat))) {
            Area area = (Area) found;
            if (area.geometry().covers(at)) {
                within.add(area.place());
                hits.add(area.place());
            } else if (edge > 0 && area.geometry().getGeometry().isWithinDistance(at, edge)) {
                hits.add(area.place());
            }
        }
        hits.removeIf(code -> hits.stream().anyMatch(other -> isAbove(code, other)));
        return new AreaHits(hits, hits.size() == 1 && within.containsAll(hits), drawn);
    }

    private boolean isAbove(String above, String code) {
        return places.above(code).stream().anyMatch(place -> place.code().equals(above));
    }
}
