package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.yihu.events.Channel;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.intake.TicketClaims.Claimed;
import io.yihu.intake.TicketClaims.Wanted;
import io.yihu.intake.domain.Appeal;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.RegistrationDecider;
import io.yihu.intake.domain.Subject;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.vault.Secrets;
import io.yihu.kit.outbox.Claims;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.problem.RefusedException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The half-done states that a crash may leave, built through the stores, and numbers that are taken. */
class RegisterOnceTest extends IntakeTest {
    private static final Secrets SECRETS = new Secrets(false, "李建国", "13812345678", null, null);
    private static final Appeal APPEAL = new Appeal(
            "desk",
            null,
            Channel.HOTLINE,
            new Subject(TicketKind.HELP, null, null, Urgency.ORDINARY),
            "路灯不亮",
            "海关路口",
            null,
            null);

    private final Deque<String> numbers = new ArrayDeque<>();
    private final String key = UUID.randomUUID().toString();
    private final String number = UUID.randomUUID().toString();

    @Autowired
    MongoDatabase database;

    @Autowired
    CallerVault vault;

    @Autowired
    Repeats repeats;

    @Autowired
    Decisions<Registration> registrations;

    @Autowired
    Clock clock;

    @Test
    void a_crash_after_the_claims_is_finished_by_the_repeat_under_the_same_number() {
        Claimed claimed = claims("n1").claim(wanted(key, number, "h"));

        Registered repeat = desk("n2").register(wanted(key, number, "h"), APPEAL, SECRETS);

        assertThat(repeat.ticket().id()).isEqualTo(claimed.ticketId());
        assertThat(repeat.fresh()).isTrue();
        assertThat(vault.masked(claimed.ticketId()).orElseThrow().name()).isEqualTo("李**");
    }

    @Test
    void a_crash_after_the_vault_is_finished_by_the_repeat_under_the_same_number() {
        Claimed claimed = claims("n1").claim(wanted(key, number, "h"));
        vault.keep(claimed.ticketId(), claimed.origin(), SECRETS);

        Registered repeat = desk("n2").register(wanted(key, number, "h"), APPEAL, SECRETS);

        assertThat(repeat.ticket().id()).isEqualTo(claimed.ticketId());
        assertThat(repeat.fresh()).isTrue();
    }

    @Test
    void a_crash_between_the_two_claims_is_finished_and_the_key_follows_the_external_number() {
        Claimed ofKeyAlone = claims("n1").claim(wanted(key, null, "h"));
        Registered other = desk("n2").register(wanted("other-" + key, number, "h"), APPEAL, SECRETS);

        Registered repeat = desk("n3").register(wanted(key, number, "h"), APPEAL, SECRETS);

        assertThat(ofKeyAlone.ticketId()).isNotEqualTo(other.ticket().id());
        assertThat(repeat.ticket().id()).isEqualTo(other.ticket().id());
        assertThat(repeat.fresh()).isFalse();
        assertThat(claims().claim(wanted(key, null, "h")).ticketId())
                .isEqualTo(other.ticket().id());
    }

    @Test
    void a_finished_registration_is_only_repeated() {
        Registered first = desk("n1").register(wanted(key, number, "h"), APPEAL, SECRETS);

        assertThat(desk("n2")
                        .register(wanted(key, number, "h"), APPEAL, SECRETS)
                        .fresh())
                .isFalse();
        assertThat(desk("n2")
                        .register(wanted(null, number, "h"), APPEAL, SECRETS)
                        .ticket()
                        .id())
                .isEqualTo(first.ticket().id());
    }

    @Test
    void a_number_that_a_ticket_has_already_is_chosen_again() {
        desk("taken").register(wanted(null, number, "h"), APPEAL, SECRETS);
        String next = UUID.randomUUID().toString();

        Registered second = desk("taken", "free").register(wanted(key, next, "h2"), APPEAL, SECRETS);

        assertThat(second.ticket().id()).isEqualTo(id("free"));
        assertThat(second.fresh()).isTrue();
        assertThat(claims().claim(wanted(key, next, "h2")).ticketId()).isEqualTo(id("free"));
        assertThat(registrations.store().find(id("taken")).orElseThrow().state().origin())
                .isNotEqualTo(second.ticket().state().origin());
    }

    @Test
    void a_number_that_somebody_elses_vault_document_reserves_is_chosen_again() {
        vault.keep(id("reserved"), "somebody", SECRETS);

        assertThat(desk("reserved", "free")
                        .register(wanted(null, null, "h"), APPEAL, SECRETS)
                        .ticket()
                        .id())
                .isEqualTo(id("free"));
    }

    @Test
    void the_same_key_or_external_number_with_other_content_is_a_conflict() {
        desk("n1").register(wanted(key, number, "h"), APPEAL, SECRETS);

        assertThat(refusal(wanted(key, UUID.randomUUID().toString(), "other"))).isEqualTo("other-request-same-key");
        assertThat(refusal(wanted(null, number, "other"))).isEqualTo("other-content-same-number");
    }

    @Test
    void a_key_and_an_external_number_of_two_tickets_are_a_conflict() {
        Claimed ofKey = claims("n1").claim(wanted(key, null, "h"));
        registrations.create(
                ofKey.ticketId(),
                Command.at(clock.instant()),
                RegistrationDecider.register(ofKey.origin(), APPEAL, List.of(), clock.instant()));
        desk("n2").register(wanted(null, number, "h"), APPEAL, SECRETS);

        assertThat(refusal(wanted(key, number, "h"))).isEqualTo("two-tickets");
    }

    @Test
    void two_registrations_without_key_and_number_are_two_tickets() {
        Registered one = desk("n1").register(wanted(null, null, "h"), APPEAL, SECRETS);
        Registered two = desk("n2").register(wanted(null, null, "h"), APPEAL, SECRETS);

        assertThat(one.ticket().id()).isNotEqualTo(two.ticket().id());
    }

    private String refusal(Wanted wanted) {
        try {
            desk("n9").register(wanted, APPEAL, SECRETS);
            return "none";
        } catch (RefusedException e) {
            return e.refusals().get(0).reason();
        }
    }

    private RegistrationDesk desk(String... next) {
        return new RegistrationDesk(claims(next), vault, repeats, registrations, clock);
    }

    private TicketClaims claims(String... next) {
        numbers.clear();
        List.of(next).forEach(n -> numbers.add(id(n)));
        return new TicketClaims(
                new Claims(database, "claims"),
                () -> numbers.isEmpty() ? id("offered in vain") : numbers.remove(),
                ticket -> registrations.store().find(ticket).map(t -> t.state().origin()));
    }

    private String id(String name) {
        return number + "-" + name;
    }

    private static Wanted wanted(String key, String number, String hash) {
        return new Wanted("agent-1", key, "desk", number, hash);
    }
}
