package io.yihu.intake.domain.setup;

import static io.yihu.kit.table.Layout.Column.needed;
import static io.yihu.kit.table.Layout.Column.optional;

import io.yihu.intake.domain.Datum;
import io.yihu.intake.domain.PlaceArea;
import io.yihu.intake.domain.PlaceWord;
import io.yihu.intake.domain.WhereRules;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables by which a place is found from what people say. All of them may be missing: then a person decides. */
public final class WhereTables {
    /** How far places reach. */
    public static final Layout AREAS = new Layout(
                    "place-areas.csv",
                    List.of(
                            needed("place", "地点"),
                            needed("datum", "坐标系"),
                            optional("source", "来源"),
                            needed("geometry", "范围")),
                    List.of("place"))
            .mayBeMissing();

    static final Layout WORDS = new Layout(
                    "place-words.csv", List.of(needed("word", "词"), needed("role", "作用")), List.of("word"))
            .mayBeMissing();
    static final Layout SETTINGS = new Layout(
                    "place-settings.csv", List.of(needed("setting", "设置"), needed("value", "数值")), List.of("setting"))
            .mayBeMissing();

    private WhereTables() {}

    /** What may be set, each with its bounds and what holds where nobody set it. */
    enum Setting {
        CONFIDENT(1, 101, WhereRules.NONE.confident()),
        EDGE_METRES(0, 1000, WhereRules.NONE.edgeMetres());

        private final int least;
        private final int most;
        private final int otherwise;

        Setting(int least, int most, int otherwise) {
            this.least = least;
            this.most = most;
            this.otherwise = otherwise;
        }
    }

    private record Chosen(Setting setting, int value) {}

    static WhereRules read(Function<Layout, Table> tables, Findings findings) {
        Table words = tables.apply(WORDS);
        Table areas = tables.apply(AREAS);
        Table settings = tables.apply(SETTINGS);
        List.of(words, areas, settings).forEach(table -> Codes.once(table, findings));
        Map<Setting, Integer> set = new EnumMap<>(Setting.class);
        RowReader.readAll(settings, findings, WhereTables::setting)
                .forEach(row -> set.put(row.value().setting(), row.value().value()));
        List<Placed<PlaceArea>> read = RowReader.readAll(areas, findings, WhereTables::area);
        Set<String> known = tables.apply(IntakeTables.PLACES).column("code");
        read.stream()
                .filter(area -> !known.contains(area.value().place()))
                .forEach(area -> findings.add(area.error(
                        "place",
                        "unknown-place",
                        "没有这个地点：" + area.value().place(),
                        "There is no such place: " + area.value().place())));
        return new WhereRules(
                RowReader.readAll(words, findings, WhereTables::word).stream()
                        .map(Placed::value)
                        .toList(),
                read.stream().map(Placed::value).toList(),
                set.getOrDefault(Setting.CONFIDENT, Setting.CONFIDENT.otherwise),
                set.getOrDefault(Setting.EDGE_METRES, Setting.EDGE_METRES.otherwise));
    }

    private static @Nullable PlaceWord word(RowReader row) {
        String word = row.text("word");
        PlaceWord.Role role = row.oneOf("role", PlaceWord.Role.class);
        return row.flawless() ? new PlaceWord(word, role) : null;
    }

    private static @Nullable PlaceArea area(RowReader row) {
        String place = row.code("place");
        Datum datum = row.oneOf("datum", Datum.class);
        String source = row.optional("source");
        String geometry = row.longText("geometry");
        return row.flawless() ? new PlaceArea(place, datum, geometry, source == null ? "" : source) : null;
    }

    private static @Nullable Chosen setting(RowReader row) {
        Setting setting = row.oneOf("setting", Setting.class);
        int value = row.number("value", setting.least, setting.most);
        return row.flawless() ? new Chosen(setting, value) : null;
    }

    static Map<String, List<List<String>>> cells(WhereRules rules) {
        return Map.of(
                WORDS.file(),
                        rules.words().stream()
                                .map(word -> List.of(word.word(), word.role().name()))
                                .toList(),
                AREAS.file(),
                        rules.areas().stream()
                                .map(area -> List.of(area.place(), area.datum().name(), area.source(), area.geometry()))
                                .toList(),
                SETTINGS.file(), settings(rules));
    }

    /** What is not set by the office is not written: reading it again gives the same. */
    private static List<List<String>> settings(WhereRules rules) {
        Map<Setting, Integer> set =
                new EnumMap<>(Map.of(Setting.CONFIDENT, rules.confident(), Setting.EDGE_METRES, rules.edgeMetres()));
        set.entrySet().removeIf(each -> each.getValue() == each.getKey().otherwise);
        return set.entrySet().stream()
                .map(each -> List.of(each.getKey().name(), each.getValue().toString()))
                .toList();
    }
}
