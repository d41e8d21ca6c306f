package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The sewer of Songtaoli by a catalogue that requires the community to assist; xintai may. */
final class Assisted {
    static final Actor SONGTAO = Given.clerk("songtao");
    static final Actor XINTAI = Given.clerk("xintai");
    /** Three working days from Monday 9:30. */
    static final Instant BY = Given.at("2026-09-10T09:30");

    static final Catalogue CATALOGUE = new Catalogue(
            "2026-2",
            Stream.concat(
                            Stream.of(row("songtaoli-drainage", "songtaoli", "drainage.*", "@community")),
                            Given.CATALOGUE.rows().stream()
                                    .filter(row -> !row.row().equals("songtaoli-drainage")))
                    .toList(),
            Given.UNITS);
    static final Dispatching DISPATCHING = new Dispatching(CATALOGUE, Given.DEADLINES, Given.ALARMS, Given.RULES);
    static final Reclassifying RECLASSIFYING = new Reclassifying(
            CATALOGUE,
            new Revising(Given.LIMITS, Given.CALENDAR, Given.RULES),
            new NextDispatch(Given.RULES, Given.DEADLINES, Given.ALARMS));

    private Assisted() {}

    static CatalogueRow row(String id, String place, String category, String required) {
        return new CatalogueRow(
                id,
                place,
                category,
                "shizheng",
                List.of("@community", "xintai"),
                "职责",
                "duty",
                null,
                null,
                null,
                List.of(required));
    }

    static WorkItem dispatched() {
        return dispatched(Urgency.ORDINARY);
    }

    static WorkItem dispatched(Urgency urgency) {
        WorkMatter sewer = new WorkMatter(Given.SEWER.kind(), Given.SEWER.category(), Given.SEWER.place(), urgency);
        return Given.accepted(DISPATCHING.assign("260907-0000-0001", sewer, BasedOn.intake(1), Given.NOW));
    }

    static WorkItem signed() {
        return Given.accepted(Given.DECIDER.sign(dispatched(), Given.LEAD, Given.NOW.plusSeconds(600)));
    }

    static WorkItem handled() {
        return Given.accepted(Given.HANDLING.contact(signed(), Given.LEAD, Given.REACHED, Given.NOW.plusSeconds(700)));
    }

    /** The lead waits for the caller, from 9:43:20 on. */
    static WorkItem waiting() {
        return Given.accepted(Given.HANDLING.ask(handled(), Given.LEAD, "哪一栋？", Given.NOW.plusSeconds(800)));
    }

    /** The community gave its part. */
    static WorkItem done() {
        return Given.accepted(Assisting.done(handled(), SONGTAO, "已入户说明", Given.NOW.plusSeconds(900)));
    }

    static Assistance part(WorkItem item, String unit) {
        return item.assignment().assistanceOf(unit).orElseThrow();
    }
}
