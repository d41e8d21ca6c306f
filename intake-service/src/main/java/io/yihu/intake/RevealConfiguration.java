package io.yihu.intake;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.intake.audit.AuditChain;
import io.yihu.intake.vault.KeyRotation;
import io.yihu.intake.vault.VaultKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit of who asked to see callers, and the turning over of their keys. */
@Configuration(proxyBeanMethods = false)
class RevealConfiguration {

    @Bean
    KeyRotation keyRotation(MongoDatabase database, VaultKeys keys) {
        return new KeyRotation(database.getCollection("callers"), keys);
    }

    @Bean
    AuditChain auditChain(MongoDatabase database, VaultKeys keys, MeterRegistry registry) {
        AuditChain chain = new AuditChain(database, hash -> keys.hash("reveal-audit|" + hash));
        Gauge.builder("yihu.intake.audit.head", chain, each -> each.newest().sequence())
                .description("Sequence of the newest entry in the audit of reveals that this instance wrote")
                .register(registry);
        return chain;
    }
}
