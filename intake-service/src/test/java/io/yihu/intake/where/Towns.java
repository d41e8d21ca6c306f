package io.yihu.intake.where;

import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.WhereRules;
import io.yihu.intake.domain.setup.IntakeTables;
import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.setup.PackagedFolder;
import io.yihu.kit.setup.SetupFolder;
import io.yihu.kit.table.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gazetteers to look things up in. */
final class Towns {
    private Towns() {}

    /** What a new installation begins with. */
    static IntakeRules packaged() {
        SetupFolder folder = PackagedFolder.ofTables("classpath:reference/", IntakeTables.ALL);
        Findings findings = new Findings();
        IntakeRules rules = IntakeTables.read(
                layout -> CsvTables.read(layout, folder.file(layout.file()).orElseThrow(), findings), findings);
        return Objects.requireNonNull(rules, () -> findings.all().toString());
    }

    /** The same with invented places beside them, some of one name. */
    static IntakeRules larger() {
        IntakeRules packaged = packaged();
        List<PlaceReference> places = new ArrayList<>(packaged.places().all());
        places.addAll(List.of(
                place("hutang", "湖塘街道", Gazetteer.STREET, "yuetang"),
                place("hutang-sq", "湖塘社区", Gazetteer.COMMUNITY, "hutang"),
                place("dongfeng", "东风社区", Gazetteer.COMMUNITY, "hutang"),
                place("wuyilu", "五一路社区", Gazetteer.COMMUNITY, "hutang"),
                place("guihuayuan-a", "桂花园小区", Gazetteer.ESTATE, "songtao"),
                place("guihuayuan-b", "桂花园小区", Gazetteer.ESTATE, "hutang-sq"),
                place("er-yiyuan", "二医院", Gazetteer.ESTATE, "hutang-sq", "第二人民医院"),
                place("san-yiyuan", "三医院", Gazetteer.ESTATE, "songtao", "第三人民医院"),
                place("jinxiu", "锦绣江南", Gazetteer.ESTATE, "dongfeng"),
                place("xingfuli", "幸福里小区", Gazetteer.ESTATE, "wuyilu"),
                place("wanda", "万达广场", Gazetteer.ESTATE, "dongfeng"),
                place("wuxiao", "第五小学", Gazetteer.ESTATE, "dongfeng", "五小")));
        return with(packaged, places);
    }

    static IntakeRules with(IntakeRules rules, List<PlaceReference> places) {
        return new IntakeRules(
                new Gazetteer(places), rules.categories(), rules.where(), rules.lexicon(), rules.platforms());
    }

    static IntakeRules with(IntakeRules rules, WhereRules where) {
        return new IntakeRules(rules.places(), rules.categories(), where, rules.lexicon(), rules.platforms());
    }

    static PlaceReference place(String code, String name, String kind, String parent, String... aliases) {
        return new PlaceReference(code, name, name, kind, parent, List.of(aliases), null);
    }
}
