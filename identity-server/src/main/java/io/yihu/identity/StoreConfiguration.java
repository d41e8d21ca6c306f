package io.yihu.identity;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.yihu.identity.account.AccountDesk;
import io.yihu.identity.account.Accounts;
import io.yihu.identity.account.FirstPassword;
import io.yihu.identity.account.OwnDesk;
import io.yihu.identity.account.Passwords;
import io.yihu.identity.account.StandInDesk;
import io.yihu.identity.audit.AuditLog;
import io.yihu.identity.machine.ClientDesk;
import io.yihu.identity.machine.MachineClients;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The accounts, the machine clients and their audit, on the store. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    MongoClient mongoClient(IdentitySettings settings) {
        return MongoClients.create(settings.store().mongo());
    }

    @Bean
    MongoDatabase database(MongoClient client, IdentitySettings settings) {
        return client.getDatabase(settings.store().database());
    }

    @Bean
    AuditLog auditLog(MongoDatabase database) {
        return new AuditLog(database);
    }

    @Bean
    Accounts accounts(MongoDatabase database, AuditLog log) {
        return new Accounts(database, log);
    }

    @Bean
    AccountDesk accountDesk(Accounts accounts, Passwords passwords, Clock clock) {
        return new AccountDesk(accounts, passwords, clock);
    }

    @Bean
    StandInDesk standInDesk(AccountDesk desk, Accounts accounts, Clock clock) {
        return new StandInDesk(desk, accounts, clock);
    }

    @Bean
    OwnDesk ownDesk(AccountDesk desk, Passwords passwords, FirstPassword firstPassword) {
        return new OwnDesk(desk, passwords, firstPassword);
    }

    @Bean
    MachineClients machineClients(MongoDatabase database, AuditLog log) {
        return new MachineClients(database, log);
    }

    @Bean
    ClientDesk clientDesk(MachineClients clients, Clock clock) {
        return new ClientDesk(clients, clock);
    }
}
