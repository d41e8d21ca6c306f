package io.yihu.allinone.client;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** The business clock of the house. A setting is done when every service runs by it. */
public final class HouseClock {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final URI clock;
    private final List<URI> services;
    private final People people;

    /** Of this house. */
    public HouseClock(House house, People people) {
        this.clock = house.intake().resolve("/api/clock");
        this.services = List.of(house.intake(), house.dispatch(), house.feedback(), house.analytics());
        this.people = people;
    }

    /** How it runs. */
    public JsonNode show() {
        return people.operations().get(clock).done();
    }

    /** What it shows. */
    public Instant now() {
        return Instant.parse(show().path("businessTime").asString());
    }

    /** Stands still at this instant, which must not be behind the present one. */
    public void standAt(Instant instant) {
        set(Map.of("at", instant.toString(), "rate", 0));
    }

    /**
     * Sets it and waits until all services have heard.
     *
     * @param wish {@code at}, {@code rate}, or {@code real}
     */
    public JsonNode set(Map<String, ?> wish) {
        JsonNode set = people.operations().post(clock, wish).done();
        long sequence = set.path("sequence").asLong();
        services.forEach(service -> await(service, sequence));
        return set;
    }

    private void await(URI service, long sequence) {
        URI heard = service.resolve("/actuator/clock");
        long begun = System.nanoTime();
        while (people.operations().get(heard).done().path("sequence").asLong() < sequence) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new HouseException("服务未收到时钟设定 has not heard of the clock's setting: " + service);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
