package io.yihu.intake;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.matter.MatterAccess;
import io.yihu.intake.open311.ApiKeys;
import io.yihu.intake.open311.GeoAccess;
import io.yihu.intake.open311.ReportBook;
import io.yihu.intake.platform.PlatformAccess;
import io.yihu.intake.status.CallersTickets;
import io.yihu.intake.status.StatusAccess;
import io.yihu.intake.vault.CallerBook;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.vault.RepeatBook;
import io.yihu.intake.vault.VaultKeys;
import io.yihu.kit.outbox.Claims;
import io.yihu.kit.outbox.DecisionPages;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.security.AccessRules;
import io.yihu.kit.setup.PackagedFolder;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.setup.SetupAccess;
import io.yihu.kit.setup.SetupVersions;
import java.time.Clock;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of intake, and who may ask it what. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    private static final String CALLERS = "callers";
    private static final String REGISTRATIONS = "registrations";

    @Bean
    AccessRules accessRules() {
        return SetupAccess.to(
                IntakeAccess.machines()
                        .and(CallerAccess.rules())
                        .and(IntakeAccess.pages())
                        .and(MatterAccess.rules())
                        .and(IntakeAccess.citizens())
                        .and(StatusAccess.rules())
                        .and(GeoAccess.rules())
                        .and(PlatformAccess.rules()),
                "/api/intake-setup");
    }

    @Bean
    Setup<IntakeRules> intakeSetup(
            IntakeSetupFormat format, SetupVersions versions, IntakeProperties properties, Clock clock) {
        return Setup.open(format, versions, PackagedFolder.ofTables(properties.reference(), format.layouts()), clock);
    }

    @Bean
    TicketNumbers ticketNumbers(Clock clock) {
        return new RandomTicketNumbers(clock);
    }

    @Bean
    DecisionStore<Registration> registrationStore(DecisionStores stores) {
        return stores.open(REGISTRATIONS, Registration.class);
    }

    @Bean
    DecisionPages<Registration> registrationPages(DecisionStores stores) {
        return stores.pages(REGISTRATIONS, Registration.class);
    }

    @Bean
    ReportBook reportBook(MongoDatabase database) {
        return new ReportBook(database.getCollection("open311_reports"));
    }

    @Bean
    ApiKeys apiKeys(MongoDatabase database, VaultKeys keys) {
        return new ApiKeys(database.getCollection("open311_keys"), keys);
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
    CallerBook callerBook(MongoDatabase database, VaultKeys keys) {
        return new CallerBook(database.getCollection("callers_tickets"), keys);
    }

    @Bean
    Repeats repeats(MongoDatabase database, VaultKeys keys, CallerBook callers, CallerVault vault) {
        return new Repeats(new RepeatBook(database.getCollection("repeats"), keys), callers, vault);
    }

    @Bean
    TicketClaims ticketClaims(MongoDatabase database, TicketNumbers numbers, DecisionStore<Registration> store) {
        return new TicketClaims(
                new Claims(database, "claims"),
                numbers,
                id -> store.find(id).map(ticket -> ticket.state().origin()));
    }

    @Bean
    CallersTickets callersTickets(TicketReader reader) {
        return reader::known;
    }

    @Bean
    RegistrationDesk registrationDesk(
            TicketClaims claims,
            CallerVault vault,
            Repeats repeats,
            Decisions<Registration> registrations,
            Clock clock) {
        return new RegistrationDesk(claims, vault, repeats, registrations, clock);
    }
}
