package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.EventJson;
import io.yihu.events.TicketKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 密级 and 考核: what stands beside the state and follows from it. */
class AssessedTest {
    @ParameterizedTest
    @MethodSource("io.yihu.dispatch.domain.Given#inEveryStatus")
    void a_ticket_counts_in_every_status_but_the_cancelled(WorkItem item) {
        boolean voided = item.status() == WorkStatus.CANCELLED;

        assertThat(Assessed.of(item).standing())
                .isEqualTo(voided ? Assessed.Standing.EXCLUDED : Assessed.Standing.COUNTED);
        assertThat(Assessed.of(item).reason()).isEqualTo(voided ? Assessed.Reason.VOIDED : null);
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketKind.class,
            names = {"WITHDRAWAL", "NUISANCE", "INVALID"})
    void a_kind_that_is_not_worked_does_not_count(TicketKind kind) {
        assertThat(Assessed.of(of(kind)))
                .isEqualTo(new Assessed(Assessed.Standing.EXCLUDED, Assessed.Reason.KIND_NOT_WORKED));
    }

    @ParameterizedTest
    @EnumSource(TicketKind.class)
    void only_a_report_is_sealed(TicketKind kind) {
        assertThat(Secrecy.of(of(kind))).isEqualTo(kind == TicketKind.REPORT ? Secrecy.SEALED : Secrecy.ORDINARY);
    }

    @Test
    void over_http_it_is_codes() {
        assertThat(EventJson.mapper().writeValueAsString(Assessed.of(Given.cancelled())))
                .isEqualTo("{\"standing\":\"EXCLUDED\",\"reason\":\"VOIDED\"}");
    }

    private static WorkItem of(TicketKind kind) {
        WorkMatter sewer = Given.SEWER;
        WorkMatter matter = new WorkMatter(kind, sewer.category(), sewer.place(), sewer.urgency());
        return Given.accepted(Given.DISPATCHING.assign("260907-0000-0001", matter, BasedOn.intake(1), Given.NOW));
    }
}
