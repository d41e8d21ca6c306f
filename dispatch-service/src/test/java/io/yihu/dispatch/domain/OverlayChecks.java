package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.TicketKind;
import io.yihu.kit.decision.Decision;
import net.jqwik.api.statistics.Statistics;

/** What holds of secrecy and assessment, whatever happens. */
final class OverlayChecks {
    private OverlayChecks() {}

    /** The sewer, reported as a wrongdoing. */
    static WorkItem sealed() {
        WorkMatter sewer = Given.SEWER;
        WorkMatter report = new WorkMatter(TicketKind.REPORT, sewer.category(), sewer.place(), sewer.urgency());
        return Given.accepted(Given.DISPATCHING.assign("260907-0000-0001", report, BasedOn.intake(1), Given.NOW));
    }

    /** Secrecy stays; the assessment leaves a ticket out with the word of a supervisor who grants its voiding, and for good. */
    static void check(LifePropertyTest.Move move, WorkItem from, Decision<WorkItem> decision) {
        WorkItem to = LifePropertyTest.after(from, decision);
        boolean voided = voids(decision);
        Statistics.label("voided").collect(voided);
        assertThat(Secrecy.of(to)).isEqualTo(Secrecy.of(from));
        boolean counts = Assessed.of(from).counts() && !voided;
        assertThat(Assessed.of(to).counts()).as(move.step().name()).isEqualTo(counts);
        assertThat(Assessed.of(to).reason()).isEqualTo(counts ? null : Assessed.Reason.VOIDED);
        if (voided) {
            assertThat(move.byOther()).as("a unit voided it").isFalse();
        }
    }

    /** Whether somebody granted the voiding, as the others hear of it. */
    private static boolean voids(Decision<WorkItem> decision) {
        return decision instanceof Decision.Accepted<WorkItem>
                && Given.events(decision).stream()
                        .anyMatch(event -> event instanceof RequestDecided decided
                                && decided.request() == RequestKind.VOID
                                && decided.decision() == RequestDecision.GRANTED);
    }
}
