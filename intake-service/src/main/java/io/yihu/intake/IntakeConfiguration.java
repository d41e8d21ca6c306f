package io.yihu.intake;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.vault.VaultKeys;
import io.yihu.kit.outbox.Claims;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.security.AccessRules;
import io.yihu.kit.setup.PackagedFolder;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.setup.SetupAccess;
import io.yihu.kit.setup.SetupVersions;
import io.yihu.kit.table.Layout;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of intake, and who may ask it what. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    private static final String CALLERS = "callers";

    @Bean
    AccessRules accessRules() {
        return SetupAccess.to(IntakeAccess.machines().and(IntakeAccess.pages()), "/api/intake-setup");
    }

    @Bean
    Setup<IntakeRules> intakeSetup(
            IntakeSetupFormat format, SetupVersions versions, IntakeProperties properties, Clock clock) {
        List<String> files = format.layouts().stream().map(Layout::file).toList();
        return Setup.open(format, versions, PackagedFolder.read(properties.reference(), files), clock);
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
