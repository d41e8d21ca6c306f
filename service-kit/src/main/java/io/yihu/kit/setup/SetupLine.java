package io.yihu.kit.setup;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A version as lists show it.
 *
 * @param effectiveFrom when it was handed in, and counted from
 */
public record SetupLine(
        Integer number, String label, State state, String by, Instant effectiveFrom, String hash, Integer base) {
    /** What became of it. */
    public enum State {
        /** It counts. */
        CURRENT,
        /** It counted until a later one replaced it. */
        REPLACED,
        /** It was written and never counted: another import came first, or a crash came between. */
        NEVER_COUNTED
    }

    static List<SetupLine> of(List<SetupVersion> versions, int counting) {
        Set<Integer> counted = counted(versions, counting);
        return versions.stream()
                .map(v -> new SetupLine(
                        v.number(), v.label(), state(v, counting, counted), v.by(), v.at(), v.hash(), v.base()))
                .toList();
    }

    private static State state(SetupVersion version, int counting, Set<Integer> counted) {
        if (version.number() == counting) {
            return State.CURRENT;
        }
        return counted.contains(version.number()) ? State.REPLACED : State.NEVER_COUNTED;
    }

    /** From the version that counts back over what each one replaced. */
    private static Set<Integer> counted(List<SetupVersion> versions, int counting) {
        Map<Integer, Integer> bases = new HashMap<>();
        versions.forEach(version -> bases.put(version.number(), version.base()));
        Set<Integer> counted = new HashSet<>();
        for (Integer at = counting; at != null && counted.add(at); ) {
            at = bases.get(at);
        }
        return counted;
    }
}
