package io.yihu.dispatch.catalogue;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.simulation.Districts;
import io.yihu.dispatch.domain.simulation.Past;
import io.yihu.dispatch.domain.simulation.Period;
import io.yihu.dispatch.domain.simulation.Simulation;
import io.yihu.dispatch.domain.simulation.Simulator;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.project.ProjectedTicket;
import io.yihu.kit.project.TicketProjection;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Tries drafts on the tickets of the past. One at a time on an instance: it reads every ticket that was open or dispatched
 * since the period began, some hundred at a time, so its cost grows with those and its memory does not.
 */
@Component
final class Trials {
    private static final Refusal BUSY = Refusal.conflict(
            "simulation-running", "已有一个试算正在进行，请稍候再试", "Another simulation is running: try again in a moment");

    private final TicketProjection tickets;
    private final PlaceFinder places;
    private final Setup<DispatchRules> setup;
    private final Clock clock;
    private final int most;
    private final Timer timer;
    private final Semaphore one = new Semaphore(1);

    Trials(
            Looked looked,
            Setup<DispatchRules> setup,
            Clock clock,
            SimulationProperties settings,
            MeterRegistry meters) {
        this.tickets = looked.tickets();
        this.places = looked.places();
        this.setup = setup;
        this.clock = clock;
        this.most = settings.maxTickets();
        this.timer = Timer.builder("yihu.dispatch.simulation")
                .description("How long a draft of the catalogue was tried on past tickets")
                .register(meters);
    }

    /** What the past is read from. */
    @Component
    record Looked(TicketProjection tickets, PlaceFinder places) {}

    /** @throws RefusedException where the period is no past one or too much, or another simulation is running */
    Simulation run(Catalogue draft, Period period, Simulator.Window window) {
        Refusal refusal = period.refuse(LocalDate.ofInstant(clock.instant(), Shanghai.ZONE));
        if (refusal != null) {
            throw new RefusedException(refusal);
        }
        if (!one.tryAcquire()) {
            throw new RefusedException(BUSY);
        }
        Timer.Sample sample = Timer.start();
        try {
            return counted(draft, period, window);
        } finally {
            sample.stop(timer);
            one.release();
        }
    }

    private Simulation counted(Catalogue draft, Period period, Simulator.Window window) {
        Simulator simulator = new Simulator(setup.current().catalogue(), draft, window);
        Districts districts = places.districts();
        tickets.each(
                maybeIn(period),
                Past.TOLD_BY,
                ticket -> past(ticket, districts)
                        .filter(past -> period.contains(past.day()))
                        .ifPresent(past -> take(past, simulator)));
        return simulator.result();
    }

    private static Optional<Past> past(ProjectedTicket ticket, Districts districts) {
        return Past.of(ticket.id(), ticket.facts()).map(districts::whole);
    }

    private void take(Past past, Simulator simulator) {
        simulator.add(past);
        if (simulator.seen() > most) {
            throw new RefusedException(Refusal.rule(
                    "too-many-tickets",
                    "from",
                    "该时段首次派单超过 " + most + " 件，请缩短时段",
                    "More than " + most + " first dispatches: choose a shorter period"));
        }
    }

    /**
     * Those whose first dispatch may lie in the period: registered before its end and dispatched last since its beginning, or
     * of an older ledger. Times are stored as texts, to the second or finer, so they are compared with a text that ends there.
     */
    private static Bson maybeIn(Period period) {
        return and(
                lt("view.matter.registeredAt", upToTheSecond(period.end())),
                or(gte("view.assigned.assignedAt", upToTheSecond(period.begin())), exists("view.assigned", false)));
    }

    private static String upToTheSecond(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time).replace("Z", "");
    }
}
