package io.yihu.allinone.demo.halfyear;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is to be done when, over all tickets, in the order of business time; what lies beyond the end is left undone. */
final class Agenda {
    private final Map<Integer, Life> lives = new TreeMap<>();
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::at).thenComparing(Task::ticket));
    private final Instant end;

    /** One step of one ticket. */
    record Task(Instant at, int ticket, Step step) {}

    private Agenda(Instant end) {
        this.end = end;
    }

    /** Of this half year, of which these steps have been taken. */
    static Agenda of(Journal.Head head, List<Entry> taken) {
        Agenda agenda = new Agenda(head.end());
        Map<Integer, List<Entry>> byTicket = new TreeMap<>();
        taken.forEach(e ->
                byTicket.computeIfAbsent(e.ticket(), n -> new ArrayList<>()).add(e));
        for (Planned planned : Script.of(head.seed(), head.end(), head.tickets())) {
            agenda.enter(new Life(planned, byTicket.getOrDefault(planned.number(), List.of())));
        }
        return agenda;
    }

    /** Takes the earliest task off, or nothing where all is done. */
    @Nullable
    Task next() {
        return tasks.poll();
    }

    /** A step was taken. */
    void done(Entry entry) {
        Life before = life(entry.ticket());
        List<Entry> entries = new ArrayList<>(before.entries());
        entries.add(entry);
        enter(new Life(before.planned(), entries));
    }

    Life life(int ticket) {
        Life life = lives.get(ticket);
        if (life == null) {
            throw new IllegalArgumentException("no such ticket in the script: " + ticket);
        }
        return life;
    }

    Collection<Life> lives() {
        return lives.values();
    }

    int registered() {
        return (int)
                lives.values().stream().filter(life -> life.did(Step.REGISTER)).count();
    }

    int steps() {
        return lives.values().stream().mapToInt(life -> life.entries().size()).sum();
    }

    private void enter(Life life) {
        lives.put(life.planned().number(), life);
        Course.next(life)
                .filter(due -> !due.at().isAfter(end))
                .ifPresent(due -> tasks.add(new Task(due.at(), life.planned().number(), due.step())));
    }
}
