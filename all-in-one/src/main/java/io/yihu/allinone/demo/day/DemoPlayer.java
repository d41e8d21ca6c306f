package io.yihu.allinone.demo.day;

import io.yihu.allinone.client.House;
import io.yihu.allinone.client.HouseException;
import io.yihu.allinone.demo.DayBook;
import io.yihu.allinone.demo.Patience;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Plays the three founding complaints and a few dozen synthetic ones through the house's REST interface, tells the story
 * and the day's figures, and checks them against its own book. May be played again on the same data: each run has its
 * own numbers, and only what it added to the figures is compared. Others who work in the house meanwhile show as a
 * difference.
 */
public final class DemoPlayer {
    private final Requests requests;
    private final Clock clock;
    private final Patience patience;

    /** In this house, on the computer's clock. */
    public DemoPlayer(House house) {
        this(house, Clock.systemUTC(), Patience.USUAL);
    }

    DemoPlayer(House house, Clock clock, Patience patience) {
        this.requests = new Requests(house);
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Plays a run. Takes as long as the house does; waits at most two minutes while nothing moves.
     *
     * @param out for a person, UTF-8, at most 100 columns
     * @throws HouseException the house refused a step, did not answer, or a ticket does not move
     */
    public DemoReport play(PrintStream out) {
        Storyteller teller = new Storyteller(out);
        int run = nextRun();
        List<TicketPlay> tickets = tickets(run);
        Days days = new Days(requests, clock, patience);
        teller.begins(run, tickets.size());
        DayBook before = days.before();
        new Stage(patience).play(tickets, done -> teller.played(done, tickets.size()));
        int closed = tellFounding(tickets, teller);
        DayBook expected = tickets.stream().map(TicketPlay::book).reduce(DayBook.EMPTY, DayBook::plus);
        DayBook after = days.after(before, expected);
        teller.day(days.dates(), new FigureTable(days::name).lines(after));
        DemoReport report =
                new DemoReport(run, tickets.size(), Scenario.FOUNDING, closed, expected, after.minus(before));
        teller.ends(report);
        return report;
    }

    private int nextRun() {
        int run = 1;
        while (requests.known(number(run, 1))) {
            run++;
        }
        return run;
    }

    private List<TicketPlay> tickets(int run) {
        List<TicketPlay> tickets = new ArrayList<>();
        for (Complaint complaint : Scenario.of(run)) {
            tickets.add(new TicketPlay(complaint, number(run, tickets.size() + 1), requests));
        }
        return tickets;
    }

    private static int tellFounding(List<TicketPlay> tickets, Storyteller teller) {
        int closed = 0;
        for (TicketPlay ticket : tickets.subList(0, Scenario.FOUNDING)) {
            JsonNode told = ticket.told();
            teller.story(ticket.complaint(), told);
            closed += TicketPlay.isClosed(told) ? 1 : 0;
        }
        return closed;
    }

    private static String number(int run, int ticket) {
        return "demo-" + run + "-" + ticket;
    }
}
