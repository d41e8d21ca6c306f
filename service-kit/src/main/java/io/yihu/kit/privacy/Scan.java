package io.yihu.kit.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies all rules to one text, the surer ones first. */
final class Scan {
    private static final List<MaskRule> RULES = rules();

    private Scan() {}

    /** Something found, and what is to stand in its place. */
    record Hit(PersonalKind kind, int start, int end, String masked) {}

    /** In the order of the text, without overlaps. */
    static List<Hit> hits(String text) {
        Readings readings = new Readings(text);
        List<Hit> all = new ArrayList<>();
        for (List<Hit> more = round(readings); !more.isEmpty(); more = round(readings)) {
            all.addAll(more);
        }
        all.sort(Comparator.comparing(Hit::start));
        return all;
    }

    /** What was found may show what stands beside it, so the rules go over a text until they find nothing more. */
    private static List<Hit> round(Readings readings) {
        List<Hit> found = new ArrayList<>();
        for (MaskRule rule : RULES) {
            List<Hit> hits = rule.hits(readings);
            readings.take(hits);
            found.addAll(hits);
        }
        return found;
    }

    private static List<MaskRule> rules() {
        List<MaskRule> all = new ArrayList<>(NumberRules.ALL);
        all.addAll(AccountRules.ALL);
        all.addAll(RoomRules.ALL);
        all.addAll(NameRules.ALL);
        return List.copyOf(all);
    }
}
