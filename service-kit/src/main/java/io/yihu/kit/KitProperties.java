package io.yihu.kit;

import io.yihu.events.Writer;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the kit.
 *
 * @param service which of the four services this is: {@code intake}, {@code dispatch}, {@code feedback}, {@code analytics}
 * @param database name of its database; {@code yihu_<service>} unless told otherwise
 * @param topicPartitions of topics created here; never changed afterwards
 * @param topicReplication copies of each record in the broker
 * @param relayThreads how many documents are published at the same time
 */
@Validated
@ConfigurationProperties("yihu")
public record KitProperties(
        @NotBlank String service,
        @Nullable String database,
        @DefaultValue("4") @Min(1) int topicPartitions,
        @DefaultValue("1") @Min(1) short topicReplication,
        @DefaultValue("32") @Min(1) int relayThreads) {

    /** The service as a writer of topics. */
    public Writer writer() {
        return Writer.valueOf(service.toUpperCase(Locale.ROOT));
    }

    /** The database's name. */
    public String databaseName() {
        return database == null || database.isBlank() ? "yihu_" + service : database;
    }
}
