package io.yihu.benchmarks;

import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Categories;
import io.yihu.intake.domain.Datum;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Lexicon;
import io.yihu.intake.domain.PlaceArea;
import io.yihu.intake.domain.PlaceWord;
import io.yihu.intake.domain.PlaceWord.Role;
import io.yihu.intake.domain.WhereRules;
import io.yihu.intake.domain.platform.Platforms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A city of made-up places, always the same one for a number of names, and what people say of them. */
final class InventedCity {
    private static final int STREETS = 50;
    private static final int COMMUNITIES = 1_000;
    private static final String CHARACTERS =
            "松涛信泰和府海关书院建设湖塘东风五一桂花锦绣江南幸福万达金碧世纪阳光龙城翠竹云山水岸香樟紫荆银河丽景嘉园恒安" + "富康文苑学士桥头石板新平长丰宝塔红旗板塘荷莲岳麓雨潭昭霞响岭双马茶恩白古城正窑湾滴杨梅";
    private static final String SAYING = "今天晚上楼下有人摆摊烧烤油烟很大吵得睡不着请尽快派人来处理已经反映过几次都没有结果";

    private final Random random = new Random(26);
    private final List<PlaceReference> places;

    InventedCity(int names) {
        places = places(names);
    }

    IntakeRules rules() {
        return new IntakeRules(
                new Gazetteer(places),
                new Categories(List.of()),
                where(places),
                new Lexicon(List.of()),
                Platforms.NONE);
    }

    /** Some hundred characters with the name of one place among them. */
    String text() {
        String name = places.get(random.nextInt(places.size())).nameZh();
        int at = random.nextInt(SAYING.length());
        return SAYING.substring(0, at) + "，" + name + "，" + SAYING.substring(at) + SAYING.substring(0, at);
    }

    private List<PlaceReference> places(int names) {
        List<PlaceReference> places = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            places.add(
                    i < STREETS
                            ? place(i, word(2 + random.nextInt(2)) + "街道", Gazetteer.STREET, null)
                            : i < STREETS + COMMUNITIES
                                    ? place(i, word(2 + random.nextInt(2)) + "社区", Gazetteer.COMMUNITY, i % STREETS)
                                    : estate(i));
        }
        return places;
    }

    private PlaceReference estate(int i) {
        String ending = List.of("小区", "花园", "", "路口").get(random.nextInt(4));
        return place(i, word(3 + random.nextInt(2)) + ending, Gazetteer.ESTATE, STREETS + i % COMMUNITIES);
    }

    private static PlaceReference place(int i, String name, String kind, @Nullable Integer parent) {
        return new PlaceReference("p" + i, name, name, kind, parent == null ? null : "p" + parent, List.of(), null);
    }

    /** A thousand squares beside each other. */
    private static WhereRules where(List<PlaceReference> places) {
        List<PlaceWord> words = Stream.of("小区", "花园", "社区", "街道", "路口")
                .map(word -> new PlaceWord(word, Role.SUFFIX))
                .toList();
        List<PlaceArea> areas = new ArrayList<>();
        for (int i = 0; i < COMMUNITIES; i++) {
            double x = 112.8 + 0.01 * (i % 32);
            int row = i / 32;
            double y = 27.7 + 0.01 * row;
            String ring = String.format(
                    Locale.ROOT,
                    "{\"type\":\"Polygon\",\"coordinates\":[[[%1$.3f,%3$.3f],[%2$.3f,%3$.3f],[%2$.3f,%4$.3f],[%1$.3f,%4$.3f],"
                            + "[%1$.3f,%3$.3f]]]}",
                    x,
                    x + 0.01,
                    y,
                    y + 0.01);
            areas.add(new PlaceArea(places.get(STREETS + i).code(), Datum.WGS84, ring, "invented"));
        }
        return new WhereRules(words, areas, 75, 30);
    }

    private String word(int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return word.toString();
    }
}
