package io.yihu.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.analytics.domain.Contribution;
import io.yihu.analytics.domain.Contributions;
import io.yihu.analytics.domain.Measure;
import io.yihu.dispatch.domain.Assessed;
import io.yihu.events.Channel;
import io.yihu.events.Place;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 考核: what a ticket's page says of it, and what analytics does with it, is the same. */
class AssessedAgreesTest {
    private static final String CATEGORY = "drainage.blocked";
    private static final Instant REGISTERED = Instant.parse("2026-09-07T01:30:00Z");

    static Stream<Arguments> lives() {
        return Stream.of(
                life("in work", true, life -> {}),
                life("replied to", true, WorkedLife::reply),
                life("reworked", true, life -> life.reply().rework()),
                life("a voiding was asked for", true, WorkedLife::askToVoid),
                life("a voiding was declined", true, life -> life.askToVoid().declineVoid()),
                life("voided", false, life -> life.askToVoid().approveVoid()));
    }

    private static Arguments life(String name, boolean counts, Consumer<WorkedLife> lived) {
        return Arguments.of(name, counts, lived);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void both_say_the_same(String name, boolean counts, Consumer<WorkedLife> lived) {
        WorkedLife life = new WorkedLife(CATEGORY).contact();

        lived.accept(life);

        agree(TicketKind.COMPLAINT, life, counts);
    }

    @ParameterizedTest
    @EnumSource(TicketKind.class)
    void both_say_the_same_of_every_kind(TicketKind kind) {
        boolean counts = !Set.of(TicketKind.WITHDRAWAL, TicketKind.NUISANCE, TicketKind.INVALID)
                .contains(kind);

        agree(kind, new WorkedLife(kind, CATEGORY), counts);
    }

    private static void agree(TicketKind kind, WorkedLife life, boolean counts) {
        List<Measure> measures =
                Contributions.of(Stream.concat(Stream.of(registered(kind)), life.facts().stream())
                                .toList())
                        .stream()
                        .map(Contribution::measure)
                        .toList();
        assertThat(Assessed.of(life.item()).counts()).as("dispatch").isEqualTo(counts);
        assertThat(measures.contains(Measure.RECEIVED)).as("counted").isEqualTo(counts);
        assertThat(measures.contains(Measure.EXCLUDED)).as("left out").isEqualTo(!counts);
    }

    private static Fact registered(TicketKind kind) {
        TicketCreated created = new TicketCreated(
                kind,
                CATEGORY,
                new Place("shuyuanlu", "songtao", null),
                Urgency.ORDINARY,
                Channel.HOTLINE,
                "desk",
                Triage.READY,
                REGISTERED,
                null,
                null);
        return new Fact(Writer.INTAKE, 1, REGISTERED, created);
    }
}
