package io.yihu.dispatch.notice;

import io.yihu.kit.outbox.Periodic;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Forgets old days of the ledger. */
@Component
final class NoticeTidying extends Periodic {
    private static final Duration PERIOD = Duration.ofHours(1);

    private final NoticeDays days;
    private final NoticeProperties properties;
    private final Clock clock;

    NoticeTidying(NoticeDays days, NoticeProperties properties, Clock clock) {
        super("notice-tidying", Duration.ofMinutes(1), PERIOD, "Old notices were not forgotten, will try again");
        this.days = days;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    protected void pass() {
        days.forgetBefore(LocalDate.ofInstant(clock.instant().minus(properties.keep()), Shanghai.ZONE));
    }
}
