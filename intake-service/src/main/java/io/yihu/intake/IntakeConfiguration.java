package io.yihu.intake;

import static io.yihu.kit.security.Role.AGENT;
import static io.yihu.kit.security.Role.AUDITOR;
import static io.yihu.kit.security.Role.MACHINE;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.vault.VaultKeys;
import io.yihu.kit.outbox.Claims;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.reference.ReferenceAnnouncer;
import io.yihu.kit.security.AccessRules;
import java.time.Clock;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of intake, and who may ask it what. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    private static final String CALLERS = "callers";

    @Bean
    AccessRules accessRules() {
        return AccessRules.denyAll()
                .on(POST, "/api/tickets")
                .allow(AGENT, MACHINE)
                .on(POST, "/api/tickets/{ticketId}/classify")
                .allow(AGENT)
                .on(GET, "/api/tickets")
                .allow(AGENT, MACHINE, SUPERVISOR, AUDITOR)
                .on(GET, "/api/tickets/{ticketId}")
                .allow(AGENT, MACHINE, SUPERVISOR, AUDITOR)
                .on(GET, "/api/places")
                .allowAuthenticated()
                .on(GET, "/api/categories")
                .allowAuthenticated();
    }

    @Bean
    IntakeReference intakeReference(IntakeProperties properties) {
        return IntakeReference.read(properties);
    }

    @Bean
    ReferenceAnnouncer referenceAnnouncer(IntakeReference reference, DecisionStores stores, Clock clock) {
        return new ReferenceAnnouncer(stores, clock)
                .offer(
                        Topic.REFERENCE_PLACES,
                        RecordType.PLACE,
                        reference.places().all(),
                        PlaceReference::code)
                .offer(
                        Topic.REFERENCE_CATEGORIES,
                        RecordType.CATEGORY,
                        reference.categories().all(),
                        CategoryReference::code);
    }

    @Bean
    TicketNumbers ticketNumbers(Clock clock) {
        return new RandomTicketNumbers(clock);
    }

    @Bean
    DecisionStore<Registration> registrationStore(DecisionStores stores) {
        return stores.open("registrations", Registration.class);
    }

    @Bean
    Decisions<Registration> registrations(DecisionStore<Registration> store) {
        return new Decisions<>(store);
    }

    @Bean
    VaultKeys vaultKeys(IntakeProperties properties, MongoDatabase database) {
        boolean vaultIsEmpty = database.getCollection(CALLERS).find().first() == null;
        return VaultKeys.open(properties.keyset(), vaultIsEmpty);
    }

    @Bean
    CallerVault callerVault(MongoDatabase database, VaultKeys keys) {
        MongoCollection<Document> callers = database.getCollection(CALLERS);
        return new CallerVault(callers, keys);
    }

    @Bean
    TicketClaims ticketClaims(MongoDatabase database, TicketNumbers numbers, DecisionStore<Registration> store) {
        return new TicketClaims(
                new Claims(database, "claims"),
                numbers,
                id -> store.find(id).map(ticket -> ticket.state().origin()));
    }

    @Bean
    RegistrationDesk registrationDesk(
            TicketClaims claims, CallerVault vault, Decisions<Registration> registrations, Clock clock) {
        return new RegistrationDesk(claims, vault, registrations, clock);
    }
}
