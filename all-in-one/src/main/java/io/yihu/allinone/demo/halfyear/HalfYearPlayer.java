package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.client.House;
import io.yihu.allinone.client.HouseClock;
import io.yihu.allinone.client.HouseException;
import io.yihu.allinone.client.People;
import io.yihu.allinone.demo.DayBook;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Lives half a year that ends now in an empty house whose clock may be set, and goes on in real time. Stopped at any
 * moment and started again it goes on where it was; nothing is done twice.
 */
public final class HalfYearPlayer {
    /** The usual half year. */
    public static final long SEED = 12_345;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration BEFORE_NOW = Duration.ofMinutes(5);

    private final House house;
    private final People people;
    private final HouseClock clock;
    private final Path file;
    private final int tickets;

    /** @param folder where the journal is kept, beside the house's data */
    public HalfYearPlayer(House house, Path folder) {
        this(house, folder, Script.TICKETS);
    }

    HalfYearPlayer(House house, Path folder, int tickets) {
        this.tickets = tickets;
        this.house = house;
        this.people = new People(house.tokens());
        this.clock = new HouseClock(house, people);
        this.file = folder.resolve("half-year.jsonl");
    }

    /**
     * Plays what has not been played yet.
     *
     * @param now real time: the end of a half year that has not begun
     * @param out for a person, UTF-8
     * @throws HouseException the house has tickets of others already, refused a step, or does not move on
     */
    public HalfYearReport play(Instant now, PrintStream out) {
        long begun = System.nanoTime();
        Instant end = now.minus(BEFORE_NOW).truncatedTo(ChronoUnit.MINUTES);
        Journal journal = Journal.open(file, Journal.Head.of(SEED, end, tickets));
        HalfYearTeller teller = new HalfYearTeller(out);
        Agenda agenda = Agenda.of(journal.head(), journal.entries());
        if (journal.finished()) {
            teller.alreadyPlayed();
            return report(agenda, List.of());
        }
        LocalDate first = Script.firstDay(journal.head().end());
        teller.begins(first, day(journal.head().end()), journal.entries().size());
        begin(first, journal);
        live(agenda, journal, new Progress(out, start(first), journal.head().end(), System.console() != null));
        clock.set(Map.of("real", true));
        HalfYearReport report = report(agenda, check(first, journal, agenda));
        journal.finish(clock.now());
        teller.ends(report, Duration.ofNanos(System.nanoTime() - begun));
        return report;
    }

    private void begin(LocalDate first, Journal journal) {
        if (!journal.entries().isEmpty()) {
            return;
        }
        try {
            clock.standAt(start(first));
        } catch (HouseException e) {
            journal.discard();
            throw new HouseException(
                    "演示需要空的系统：请换用空的数据目录（--data DIR） / the demo needs an empty house, use an empty data folder; "
                            + e.getMessage(),
                    e);
        }
    }

    private void live(Agenda agenda, Journal journal, Progress progress) {
        Deeds deeds = new Deeds(house, people);
        Agenda.Task task = agenda.next();
        while (task != null) {
            clock.standAt(task.at());
            Entry entry = deeds.take(agenda.life(task.ticket()), task.step(), task.at());
            journal.append(entry);
            agenda.done(entry);
            progress.at(task.at(), agenda.registered());
            task = agenda.next();
        }
        progress.ends(agenda.registered());
    }

    private List<String> check(LocalDate first, Journal journal, Agenda agenda) {
        return new FiguresCheck(house, people)
                .differences(first, day(journal.head().end()), FiguresCheck.expected(agenda.lives()));
    }

    private static HalfYearReport report(Agenda agenda, List<String> differences) {
        SortedMap<LocalDate, DayBook> days = FiguresCheck.expected(agenda.lives());
        DayBook sum = days.values().stream().reduce(DayBook.EMPTY, DayBook::plus);
        return new HalfYearReport(agenda.registered(), agenda.steps(), Script.DAYS + 1, sum, differences);
    }

    private static Instant start(LocalDate first) {
        return first.atStartOfDay(ZONE).toInstant();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
