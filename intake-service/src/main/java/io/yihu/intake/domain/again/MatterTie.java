package io.yihu.intake.domain.again;

import io.yihu.events.CategoryReference;
import io.yihu.intake.domain.Categories;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How near two matters are in the tree of categories. */
public enum MatterTie {
    /** The same category. */
    SAME(0.15, new Reason("SAME_MATTER", "同一事项", "same matter")),
    /** One is the other's parent, or both have the same. */
    KIN(0.07, new Reason("NEAR_MATTER", "相近事项", "near matter")),
    /** Known to be different. */
    OTHER(0, null),
    /** Of one of them nothing is known. */
    UNKNOWN(0, null);

    private final double worth;
    private final @Nullable Reason reason;

    MatterTie(double worth, @Nullable Reason reason) {
        this.worth = worth;
        this.reason = reason;
    }

    /** Of two codes in this tree. */
    public static MatterTie of(@Nullable String one, @Nullable String other, Categories tree) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (one.equals(other)) {
            return SAME;
        }
        String parent = parent(one, tree);
        String otherParent = parent(other, tree);
        boolean kin = other.equals(parent) || one.equals(otherParent) || parent != null && parent.equals(otherParent);
        return kin ? KIN : OTHER;
    }

    double worth() {
        return worth;
    }

    @Nullable
    Reason reason() {
        return reason;
    }

    private static @Nullable String parent(String code, Categories tree) {
        Optional<CategoryReference> found = tree.find(code);
        return found.isPresent() ? found.get().parent() : null;
    }
}
