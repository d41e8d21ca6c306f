package io.yihu.dispatch.domain;

import io.yihu.events.Recusal;
import io.yihu.events.UnitReference;
import io.yihu.kit.decision.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket goes when its caller accuses a unit (回避). Rows of the catalogue that name a unit which keeps away are passed
 * over; where every row does, the accused unit's superior has it. Pure.
 */
public final class Recusing {
    private final Catalogue catalogue;
    private final Units units;
    private @Nullable Recusal recusal;

    /** By this catalogue and its units. */
    public Recusing(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.units = catalogue.units();
    }

    /** The routing on this day, Asia/Shanghai. Empty where no unit in office is left outside of the accused one. */
    public Optional<Routing> route(WorkMatter matter, LocalDate day) {
        String accused = matter.accusedUnit();
        if (accused == null) {
            return Optional.of(catalogue.route(matter.place(), matter.category(), day));
        }
        List<CatalogueRow> meant = catalogue.meant(matter.place(), matter.category(), day);
        List<String> passed = meant.stream()
                .filter(row -> recusal().bars(accused, row.lead(), day))
                .map(CatalogueRow::row)
                .toList();
        return meant.stream()
                .filter(row -> catalogue.decides(row, day) && !passed.contains(row.row()))
                .findFirst()
                .map(row -> byRow(row, matter, accused, passed, day))
                .or(() -> superior(accused, day).map(unit -> bySuperior(unit, matter, accused, passed, day)));
    }

    /** Why this unit may have no part in the ticket, or nothing. */
    static @Nullable Refusal refuse(Units units, WorkMatter matter, String unit, String field, LocalDate day) {
        String accused = matter.accusedUnit();
        boolean barred = accused != null && new Recusal(units.all()).bars(accused, unit, day);
        return barred ? UnitRefusals.accused(field) : null;
    }

    /** Whether this unit keeps away from the ticket. */
    boolean bars(WorkItem item, String unit, LocalDate day) {
        String accused = item.matter().accusedUnit();
        return accused != null && recusal().bars(accused, unit, day);
    }

    /** Most tickets accuse nobody: made for the first that does. */
    private Recusal recusal() {
        if (recusal == null) {
            recusal = new Recusal(units.all());
        }
        return recusal;
    }

    private Routing byRow(CatalogueRow winner, WorkMatter matter, String accused, List<String> passed, LocalDate day) {
        Routing routing = catalogue.by(winner, matter.place(), matter.category(), day, passed);
        List<String> assists = routing.assists().stream()
                .filter(unit -> !recusal().bars(accused, unit, day))
                .toList();
        boolean assistsPassed = assists.size() < routing.assists().size();
        return new Routing(
                routing.row(),
                routing.version(),
                routing.lead(),
                assists,
                routing.reasonZh(),
                routing.reasonEn(),
                routing.considered(),
                routing.limit(),
                routing.required(),
                RecusalWords.of(accused, passed, assistsPassed, units));
    }

    private Routing bySuperior(
            UnitReference superior, WorkMatter matter, String accused, List<String> passed, LocalDate day) {
        return new Routing(
                Routing.SUPERIOR,
                catalogue.version(),
                superior.code(),
                List.of(),
                "派单目录中没有可派的单位，由上级单位" + superior.nameZh() + "主办",
                "the catalogue leaves no unit: the superior one leads, " + superior.nameEn(),
                catalogue.considered(matter.place(), matter.category(), day, passed),
                null,
                List.of(),
                RecusalWords.of(accused, passed, false, units));
    }

    /** The nearest superior in office that does not keep away itself. */
    private Optional<UnitReference> superior(String accused, LocalDate day) {
        return UnitTree.above(accused, units).stream()
                .filter(unit -> units.open(unit.code(), day) && !recusal().bars(accused, unit.code(), day))
                .findFirst();
    }
}
