package io.yihu.kit.generation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of the pointer document and the steps it may take. Pure: a step answers the next state, or nothing where it
 * is not allowed.
 *
 * @param version of the document, one higher at each step
 * @param last the highest generation ever begun; none is used twice
 * @param live generation by projection; 0, the plain name, where nothing is said
 * @param run the rebuild under way
 * @param retired generations that readers may still see for a moment
 */
public record Pointer(
        long version,
        long last,
        Map<String, Long> live,
        @Nullable Run run,
        List<Retired> retired) {
    static final Pointer NEW = new Pointer(0, 0, Map.of(), null, List.of());

    /**
     * A rebuild under way.
     *
     * @param both whether projectors write to its generation too
     * @param until when it counts as abandoned unless renewed
     */
    public record Run(String id, long generation, Set<String> names, boolean both, Instant until) {}

    /** A generation that was live, and when nobody can be reading it any more. */
    public record Retired(String name, long generation, Instant until) {}

    /** The collection of a generation. */
    public static String collection(String name, long generation) {
        return generation == 0 ? name : name + "_g" + generation;
    }

    /** The collection readers see. */
    public String reading(String name) {
        return collection(name, live.getOrDefault(name, 0L));
    }

    /** The collections a projector has to write to. */
    public List<String> writing(String name) {
        List<String> names = new ArrayList<>(List.of(reading(name)));
        if (run != null && run.both && run.names.contains(name)) {
            names.add(collection(name, run.generation));
        }
        retired.stream()
                .filter(r -> r.name.equals(name))
                .map(r -> collection(name, r.generation))
                .forEach(names::add);
        return names;
    }

    /** A rebuild begins, unless one is under way. */
    public Optional<Pointer> begin(String id, Set<String> names, Instant now, Instant until) {
        boolean free = run == null || run.until.isBefore(now);
        return free ? Optional.of(next(last + 1, live, new Run(id, last + 1, names, false, until))) : Optional.empty();
    }

    /** It is still at work. */
    public Optional<Pointer> renew(String id, Instant until) {
        return own(id).map(r -> next(last, live, new Run(id, r.generation, r.names, r.both, until)));
    }

    /** From now on projectors write to the new generation too. */
    public Optional<Pointer> both(String id) {
        return own(id).map(r -> next(last, live, new Run(id, r.generation, r.names, true, r.until)));
    }

    /** The new generation becomes the live one, of all its projections at once. */
    public Optional<Pointer> swap(String id, Instant retiredUntil) {
        return own(id).map(r -> {
            Map<String, Long> moved = new HashMap<>(live);
            List<Retired> old = new ArrayList<>(retired);
            for (String name : r.names) {
                old.add(new Retired(name, live.getOrDefault(name, 0L), retiredUntil));
                moved.put(name, r.generation);
            }
            return new Pointer(version + 1, last, moved, null, old);
        });
    }

    /** The rebuild is over and its generation is not wanted. */
    public Optional<Pointer> end(String id) {
        return own(id).map(r -> next(last, live, null));
    }

    /** What was abandoned or retired long enough is forgotten; nothing where there is no such thing. */
    public Optional<Pointer> tidied(Instant now) {
        boolean abandoned = run != null && run.until.isBefore(now);
        List<Retired> kept =
                retired.stream().filter(r -> !r.until.isBefore(now)).toList();
        return abandoned || kept.size() < retired.size()
                ? Optional.of(new Pointer(version + 1, last, live, abandoned ? null : run, kept))
                : Optional.empty();
    }

    private Optional<Run> own(String id) {
        return Optional.ofNullable(run).filter(r -> r.id.equals(id));
    }

    private Pointer next(long nextLast, Map<String, Long> nextLive, @Nullable Run nextRun) {
        return new Pointer(version + 1, nextLast, nextLive, nextRun, retired);
    }
}
