package io.yihu.intake.domain.setup;

import static io.yihu.kit.table.Layout.Column.needed;
import static io.yihu.kit.table.Layout.Column.optional;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Categories;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Lexicon;
import io.yihu.intake.domain.LexiconEntry;
import io.yihu.intake.domain.WhereRules;
import io.yihu.intake.domain.platform.Platforms;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of intake to rules and back. */
public final class IntakeTables {
    static final Layout PLACES = new Layout(
            "places.csv",
            List.of(
                    needed("code", "编码"),
                    needed("nameZh", "名称"),
                    optional("nameEn", "英文名称"),
                    needed("kind", "类别"),
                    needed("parent", "上级地点"),
                    optional("aliases", "别名")),
            List.of("code"));
    static final Layout CATEGORIES = new Layout(
            "categories.csv",
            List.of(
                    needed("code", "编码"),
                    needed("nameZh", "名称"),
                    optional("nameEn", "英文名称"),
                    needed("level", "级别"),
                    needed("parent", "上级分类")),
            List.of("code"));

    static final Layout LEXICON = new Layout(
                    "lexicon.csv",
                    List.of(
                            needed("meaning", "含义"),
                            needed("value", "取值"),
                            needed("weight", "权重"),
                            needed("words", "词语")),
                    List.of("meaning", "value", "weight"))
            .mayBeMissing();

    /** All of them, in the order they are listed. */
    public static final List<Layout> ALL = Stream.concat(
                    Stream.of(PLACES, CATEGORIES, WhereTables.WORDS, WhereTables.AREAS, WhereTables.SETTINGS, LEXICON),
                    PlatformLayouts.ALL.stream())
            .toList();

    private IntakeTables() {}

    /**
     * Reads all of them; everything that is wrong is among the findings.
     *
     * @return nothing where there are errors
     */
    public static @Nullable IntakeRules read(Function<Layout, Table> tables, Findings findings) {
        List<PlaceReference> places = values(PlacesTable.read(tables.apply(PLACES), findings));
        List<CategoryReference> categories = values(CategoriesTable.read(tables.apply(CATEGORIES), findings));
        WhereRules where = WhereTables.read(tables, findings);
        Set<String> codes = categories.stream().map(CategoryReference::code).collect(Collectors.toSet());
        List<LexiconEntry> lexicon = values(LexiconTable.read(tables.apply(LEXICON), codes, findings));
        Platforms platforms = PlatformTables.read(tables, new OurCodes(codes, below(places)), findings);
        return findings.errors() > 0
                ? null
                : new IntakeRules(
                        new Gazetteer(places), new Categories(categories), where, new Lexicon(lexicon), platforms);
    }

    /** Every cell of every file. */
    public static Map<String, List<List<String>>> cells(IntakeRules rules) {
        Map<String, List<List<String>>> cells = new HashMap<>(WhereTables.cells(rules.where()));
        cells.putAll(PlatformTables.cells(rules.platforms()));
        cells.put(
                PLACES.file(),
                rules.places().all().stream().map(PlacesTable::cells).toList());
        cells.put(
                CATEGORIES.file(),
                rules.categories().all().stream().map(CategoriesTable::cells).toList());
        cells.put(
                LEXICON.file(),
                rules.lexicon().all().stream().map(LexiconTable::cells).toList());
        return cells;
    }

    /** Where tickets may be: no ticket is in a district and nowhere more exactly. */
    private static Set<String> below(List<PlaceReference> places) {
        return places.stream()
                .filter(place -> !Gazetteer.DISTRICT.equals(place.kind()))
                .map(PlaceReference::code)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> values(List<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }
}
