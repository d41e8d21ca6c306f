package io.yihu.kit.problem;

import io.yihu.kit.decision.Refusal;
import java.util.List;

/**
 * Carries refusals from a controller, an argument or a value to the edge, where they become a problem. Not a fault: it
 * has no stack trace and is not logged.
 */
public final class RefusedException extends RuntimeException {
    private final transient List<Refusal> refusals;

    /** One refusal. */
    public RefusedException(Refusal refusal) {
        this(List.of(refusal));
    }

    /**
     * Several refusals of one kind, for instance one for each wrong field.
     *
     * @param refusals at least one
     */
    public RefusedException(List<Refusal> refusals) {
        super(refusals.get(0).reason(), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    /** What is refused; never empty. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
