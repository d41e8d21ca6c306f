package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.demo.halfyear.Planned.Draw;
import io.yihu.allinone.demo.halfyear.Planned.Turns;
import io.yihu.events.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the half year. The same seed and end, the same half year. Pure. */
final class Script {
    /** Tickets in all, of a whole half year. */
    static final int TICKETS = 530;

    /** Days before the last one. */
    static final int DAYS = 182;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int CALLERS = 60;
    private static final List<Channel> CHANNELS = List.of(
            Channel.HOTLINE,
            Channel.HOTLINE,
            Channel.HOTLINE,
            Channel.HOTLINE,
            Channel.PLATFORM,
            Channel.PLATFORM,
            Channel.WEB,
            Channel.DEPUTY,
            Channel.PATROL);

    private final Random random;
    private final Instant end;
    private final List<LocalDate> days;
    private final List<Double> weights;

    private Script(long seed, Instant end) {
        LocalDate today = LocalDate.ofInstant(end, ZONE);
        this.random = new Random(seed);
        this.end = end;
        this.days = IntStream.rangeClosed(0, DAYS)
                .mapToObj(back -> today.minusDays(DAYS - back))
                .toList();
        this.weights = days.stream().map(Rhythm::on).toList();
    }

    /** Its tickets by time, of which none is registered after the end. */
    static List<Planned> of(long seed, Instant end, int tickets) {
        Script script = new Script(seed, end);
        List<Planned> sewer = Sewer.calls(LocalDate.ofInstant(end, ZONE));
        List<Planned> others = script.others(tickets - sewer.size());
        List<Planned> sorted = Stream.concat(sewer.stream(), others.stream())
                .sorted(Comparator.comparing(Planned::registeredAt))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> numbered(i + 1, sorted.get(i)))
                .toList();
    }

    /** The first day of a half year that ends then. */
    static LocalDate firstDay(Instant end) {
        return LocalDate.ofInstant(end, ZONE).minusDays(DAYS);
    }

    private List<Planned> others(int count) {
        List<Planned> others = new ArrayList<>();
        while (others.size() < count) {
            Planned next = others.size() > 20 && random.nextDouble() < 0.07 ? again(others) : fresh();
            if (!next.registeredAt().isAfter(end)) {
                others.add(next);
            }
        }
        return others;
    }

    private Planned fresh() {
        LocalDate day = days.get(Rhythm.pick(random.nextDouble(), weights));
        Theme theme = Themes.ALL.get(Rhythm.pick(
                random.nextDouble(), Themes.ALL.stream().map(t -> t.on(day)).toList()));
        Spot spot = pick(Spot.ALL);
        while (theme.isDrainage() && spot.equals(Spot.SONGTAOLI)) {
            spot = pick(Spot.ALL);
        }
        int caller = random.nextDouble() < 0.35 ? 0 : 2 + (int) (CALLERS * random.nextDouble() * random.nextDouble());
        return planned(moment(day, theme), theme, spot, caller, false);
    }

    /** Somebody calls once more about what was reported some weeks ago. */
    private Planned again(List<Planned> others) {
        Planned before = pick(others);
        LocalDate day = LocalDate.ofInstant(before.registeredAt(), ZONE).plusDays(4 + random.nextInt(24));
        int caller = before.caller() == 0 ? 2 + random.nextInt(CALLERS) : before.caller();
        return planned(moment(day, before.theme()), before.theme(), before.spot(), caller, true);
    }

    private Planned planned(Instant at, Theme theme, Spot spot, int caller, boolean again) {
        List<Draw> draws = Stream.generate(() ->
                        new Draw(random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble()))
                .limit(Planned.ROUNDS)
                .toList();
        return new Planned(0, at, theme, spot, pick(CHANNELS), caller, again, turns(), draws);
    }

    private Turns turns() {
        boolean returned = random.nextDouble() < 0.06;
        return new Turns(
                random.nextDouble() < 0.05, returned, random.nextDouble() < 0.65, random.nextDouble() < 0.03, null);
    }

    private Instant moment(LocalDate day, Theme theme) {
        List<Double> hours =
                IntStream.range(0, 24).mapToObj(h -> Rhythm.hours(theme)[h]).toList();
        int hour = Rhythm.pick(random.nextDouble(), hours);
        return day.atTime(hour, random.nextInt(60)).atZone(ZONE).toInstant();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Planned numbered(int number, Planned p) {
        return new Planned(
                number,
                p.registeredAt(),
                p.theme(),
                p.spot(),
                p.channel(),
                p.caller(),
                p.again(),
                p.turns(),
                p.draws());
    }
}
