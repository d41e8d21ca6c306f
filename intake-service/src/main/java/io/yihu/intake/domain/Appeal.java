package io.yihu.intake.domain;

import io.yihu.events.Channel;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as it is to be registered, without its caller.
 *
 * @param title masked
 * @param description masked
 * @param accusedUnit code of the unit that the caller accuses
 * @param automatic how its category was given, where no person gave it
 */
public record Appeal(
        String source,
        @Nullable String externalNumber,
        Channel channel,
        Subject subject,
        String title,
        String description,
        @Nullable String accusedUnit,
        @Nullable Automatic automatic) {}
