package io.yihu.intake;

import io.yihu.kit.time.Shanghai;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/** The day in China, then eight digits nobody can guess: {@code yyMMdd-dddd-dddd}. */
final class RandomTicketNumbers implements TicketNumbers {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd").withZone(Shanghai.ZONE);
    private static final int GROUP = 10_000;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RandomTicketNumbers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String next() {
        return "%s-%04d-%04d".formatted(DAY.format(clock.instant()), random.nextInt(GROUP), random.nextInt(GROUP));
    }
}
