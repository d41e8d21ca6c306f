package io.yihu.intake.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.intake.domain.Datum;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.PlaceArea;
import io.yihu.intake.domain.WhereRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Coordinate;

/** Points in the areas of places. */
class AreasTest {
    private static final IntakeRules PACKAGED = Towns.packaged();
    private static final double X = 112.92;
    private static final double Y = 27.83;

    @Property(tries = 400)
    void a_point_lies_in_an_area_exactly_where_a_ray_says_so(
            @ForAll("stars") List<Integer> outer,
            @ForAll @IntRange(min = -1200, max = 1200) int east,
            @ForAll @IntRange(min = -1200, max = 1200) int north) {
        double x = X + east * 1e-5 + 3.7e-6;
        double y = Y + north * 1e-5 + 2.3e-6;
        List<Coordinate> ring = star(outer, 1);
        List<Coordinate> hole = star(outer, 0.4);
        Areas areas = areas(0, area("songtao", "Polygon", "[" + json(ring) + "," + json(hole) + "]"));

        boolean inside = areas.at(new Point(x, y, Datum.WGS84)).places().contains("songtao");

        assertThat(inside).isEqualTo(crosses(ring, x, y) && !crosses(hole, x, y));
    }

    @Property(tries = 200)
    void what_a_map_service_shows_comes_back_to_where_gps_had_it(
            @ForAll @DoubleRange(min = 74, max = 135) double x, @ForAll @DoubleRange(min = 4, max = 53) double y) {
        Coordinate shown = Datums.toGcj02(new Coordinate(x, y));

        Coordinate back = Datums.toWgs84(shown, Datum.GCJ02);

        assertThat(shown.distance(new Coordinate(x, y))).isBetween(0.0002, 0.02);
        assertThat(back.distance(new Coordinate(x, y))).isLessThan(1e-7);
    }

    @Example
    void the_shift_is_the_one_that_others_publish_for_these_points() {
        assertThat(Datums.toGcj02(new Coordinate(121.5272106, 31.1774276))
                        .distance(new Coordinate(121.531541859215, 31.17530398364597)))
                .isLessThan(1e-8);
        assertThat(Datums.toGcj02(new Coordinate(113.912316, 22.543847))
                        .distance(new Coordinate(113.9171764808363, 22.540796131694766)))
                .isLessThan(1e-8);
        assertThat(Datums.toWgs84(new Coordinate(2.35, 48.85), Datum.GCJ02)).isEqualTo(new Coordinate(2.35, 48.85));
    }

    @Example
    void the_datum_decides_in_which_community_the_same_figures_lie() {
        Coordinate shown = Datums.toGcj02(new Coordinate(112.9282, 27.845));
        PlaceResolver resolver = new PlaceResolver(PACKAGED);

        assertThat(first(resolver, new Point(shown.x, shown.y, Datum.GCJ02))).isEqualTo("xintai");
        assertThat(first(resolver, new Point(shown.x, shown.y, Datum.WGS84))).isEqualTo("haiguan");
        assertThat(first(resolver, new Point(112.9282, 27.845, Datum.CGCS2000))).isEqualTo("xintai");
    }

    @Example
    void near_an_edge_both_sides_are_told_and_neither_is_settled() {
        Resolution found = new PlaceResolver(PACKAGED).resolve(null, new Point(112.91651, 27.845, Datum.WGS84));

        assertThat(found.candidates()).extracting(c -> c.place().code()).containsExactly("songtao", "xintai");
        assertThat(found.confident()).isFalse();
    }

    @Example
    void words_and_coordinates_that_agree_are_surer_and_that_disagree_less_with_both_told() {
        PlaceResolver resolver = new PlaceResolver(PACKAGED);
        Resolution agree = resolver.resolve("松涛里下水道堵了", new Point(112.909, 27.847, Datum.WGS84));
        Resolution disagree = resolver.resolve("松涛里下水道堵了", new Point(112.94, 27.842, Datum.WGS84));
        Resolution outside = resolver.resolve("松涛里下水道堵了", new Point(113.2, 27.842, Datum.WGS84));

        assertThat(agree.candidates()).singleElement().satisfies(c -> {
            assertThat(c.place().code()).isEqualTo("songtaoli");
            assertThat(c.confidence()).isEqualTo(0.98);
            assertThat(c.reasons()).extracting(Reason::zh).containsExactly("写的就是它的名称或别名", "坐标也在它的范围内");
        });
        assertThat(agree.confident()).isTrue();
        assertThat(disagree.candidates())
                .extracting(c -> c.place().code())
                .containsExactlyInAnyOrder("songtaoli", "haiguan");
        assertThat(disagree.confident()).isFalse();
        assertThat(outside.confident()).isFalse();
        assertThat(outside.candidates().get(0).reasons()).extracting(Reason::zh).contains("坐标不在那里");
    }

    @Example
    void coordinates_tell_which_of_two_places_of_one_name_is_meant() {
        Resolution found =
                new PlaceResolver(Towns.larger()).resolve("桂花园小区停水", new Point(112.909, 27.847, Datum.WGS84));

        assertThat(found.settled()).map(c -> c.place().code()).contains("guihuayuan-a");
        assertThat(found.candidates()).extracting(c -> c.place().code()).contains("guihuayuan-b");
    }

    @Example
    void several_pieces_and_a_district_around_them_are_areas_too() {
        String two = "[[[[112.90,27.80],[112.91,27.80],[112.91,27.81],[112.90,27.80]]],"
                + "[[[112.95,27.80],[112.96,27.80],[112.96,27.81],[112.95,27.80]]]]";
        Areas areas = areas(
                0,
                area("songtao", "MultiPolygon", two),
                area("shuyuanlu", "Polygon", "[[[112.8,27.7],[113,27.7],[113,27.9],[112.8,27.9],[112.8,27.7]]]"));

        assertThat(areas.at(new Point(112.959, 27.804, Datum.WGS84)).places()).containsExactly("songtao");
        assertThat(areas.at(new Point(112.93, 27.804, Datum.WGS84)).places()).containsExactly("shuyuanlu");
        assertThat(areas.at(new Point(112.90, 27.80, Datum.WGS84)).places())
                .as("a corner")
                .containsExactly("songtao");
        assertThat(areas.at(new Point(113.1, 27.8, Datum.WGS84)).places()).isEmpty();
    }

    @Example
    void what_is_no_area_is_refused_with_the_reason() {
        refuses("{\"type\":\"Point\",\"coordinates\":[1,2]}", "Point");
        refuses("no json", "Not a GeoJSON geometry");
        refuses("{}", "Not a GeoJSON geometry");
        refuses("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}", "Self-intersection");
        refuses("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0]]]}", "Not a GeoJSON geometry");
        refuses("{\"type\":\"Polygon\",\"coordinates\":[[[27,112],[28,112],[28,113],[27,112]]]}", "longitude first");
        refuses("{\"type\":\"Polygon\",\"coordinates\":[]}", "empty");
    }

    private static void refuses(String geoJson, String why) {
        assertThatThrownBy(() -> AreaReader.check(new PlaceArea("songtao", Datum.WGS84, geoJson, "")))
                .isInstanceOf(AreaReader.BadArea.class)
                .hasMessageContaining(why);
    }

    private static String first(PlaceResolver resolver, Point point) {
        return resolver.resolve(null, point).candidates().get(0).place().code();
    }

    private static Areas areas(int edge, PlaceArea... areas) {
        return new Areas(PACKAGED.places(), new WhereRules(List.of(), List.of(areas), 75, edge));
    }

    private static PlaceArea area(String place, String type, String coordinates) {
        return new PlaceArea(
                place, Datum.WGS84, "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}", "invented");
    }

    @Provide
    Arbitrary<List<Integer>> stars() {
        return Arbitraries.integers().between(20, 100).list().ofMinSize(3).ofMaxSize(24);
    }

    /** Corners around the middle, each at its own distance. */
    private static List<Coordinate> star(List<Integer> distances, double scale) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < distances.size(); i++) {
            double angle = 2 * Math.PI * i / distances.size();
            double far = distances.get(i) * 1e-4 * scale;
            ring.add(new Coordinate(X + far * Math.cos(angle), Y + far * Math.sin(angle)));
        }
        ring.add(ring.get(0));
        return ring;
    }

    private static String json(List<Coordinate> ring) {
        return ring.stream()
                .map(c -> String.format(Locale.ROOT, "[%.15f,%.15f]", c.x, c.y))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** A ray to the east crosses the ring an odd number of times. */
    private static boolean crosses(List<Coordinate> ring, double x, double y) {
        boolean inside = false;
        for (int i = 0; i + 1 < ring.size(); i++) {
            Coordinate a = ring.get(i);
            Coordinate b = ring.get(i + 1);
            if (a.y > y != b.y > y && x < a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)) {
                inside = !inside;
            }
        }
        return inside;
    }
}
