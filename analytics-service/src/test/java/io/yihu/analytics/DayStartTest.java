package io.yihu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.yihu.analytics.domain.Scope;
import io.yihu.events.story.Wire;
import io.yihu.kit.project.Place;
import io.yihu.kit.project.PublishedFact;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.project.TicketProjection;
import io.yihu.testkit.TestStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** The same stored tickets, days that start at midnight or at noon. */
class DayStartTest {
    private static final Clock LATER = Clock.fixed(Instant.parse("2026-11-23T06:00:00Z"), ZoneOffset.UTC);

    private final MongoClient client = MongoClients.create(TestStore.uri());
    private final MongoDatabase database = client.getDatabase(TestStore.freshDatabase());

    @Configuration
    @EnableConfigurationProperties(AnalyticsSettings.class)
    static class Settings {}

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_day_from_noon_to_noon_takes_the_next_morning_in() {
        project(new Ticket("T-1")
                .at("2026-11-22T11:59")
                .created("songtao")
                .at("2026-11-22T12:00")
                .assigned("jingfa")
                .at("2026-11-23T11:59")
                .resolved(true));

        DayReport noon = desk("12:00").report(LocalDate.parse("2026-11-22"), new Scope(null, null));
        DayReport midnight = desk("00:00").report(LocalDate.parse("2026-11-22"), new Scope(null, null));

        assertThat(noon.from()).isEqualTo("2026-11-22T04:00:00Z");
        assertThat(noon.to()).isEqualTo("2026-11-23T04:00:00Z");
        assertThat(noon.total().counts())
                .containsEntry("received", 0L)
                .containsEntry("dispatched", 1L)
                .containsEntry("completed", 1L)
                .containsEntry("open", 0L);
        assertThat(midnight.total().counts())
                .containsEntry("received", 1L)
                .containsEntry("dispatched", 1L)
                .containsEntry("completed", 0L)
                .containsEntry("open", 1L);
    }

    @Test
    void days_start_at_midnight_unless_told_otherwise() {
        runner.run(c ->
                assertThat(c.getBean(AnalyticsSettings.class).dayStartsAt()).isEqualTo(LocalTime.MIDNIGHT));
        runner.withPropertyValues("yihu.analytics.day-starts-at=12:00")
                .run(c -> assertThat(c.getBean(AnalyticsSettings.class).dayStartsAt())
                        .isEqualTo(LocalTime.NOON));
    }

    @Test
    void a_start_that_is_no_time_of_day_keeps_the_service_from_starting() {
        runner.withPropertyValues("yihu.analytics.day-starts-at=25:00")
                .run(c -> assertThat(c).getFailure().rootCause().hasMessageContaining("25"));
    }

    private void project(Ticket ticket) {
        tickets().apply(ticket.wire().stream().map(DayStartTest::published).toList());
    }

    private TicketProjection tickets() {
        return new TicketProjection(Place.fixed(database.getCollection("tickets")), new CountedTicketFold());
    }

    private AnalyticsDesk desk(String startsAt) {
        Names names = new Names(new ReferenceProjection(Place.fixed(database.getCollection("references"))));
        return new AnalyticsDesk(
                new CountedTickets(tickets()), names, new AnalyticsSettings(LocalTime.parse(startsAt)), LATER);
    }

    private static PublishedFact published(Wire wire) {
        return new PublishedFact(wire.envelope(), new String(wire.body(), StandardCharsets.UTF_8));
    }
}
