package io.yihu.dispatch.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where the working of a ticket stands ({@code docs/domain.md}, section 2: the rows that dispatch decides). */
public enum WorkStatus {
    DISPATCHED("待签收", "waiting to be signed"),
    SIGNED("已签收", "signed"),
    HANDLING("办理中", "being handled"),
    SUSPENDED("挂起", "suspended"),
    RETURN_REVIEW("退单审核", "return under review"),
    RESOLVED("待回访", "replied, waiting for call-back"),
    CLOSED("结案", "closed"),
    CANCELLED("撤单", "cancelled");

    /** Where a unit has it and has not yet begun to handle it. */
    static final Set<WorkStatus> UNTOUCHED = Collections.unmodifiableSet(EnumSet.of(DISPATCHED, SIGNED));

    /** Where a unit has taken it and goes on with it. */
    static final Set<WorkStatus> TAKEN = Collections.unmodifiableSet(EnumSet.of(SIGNED, HANDLING));

    /** Where a unit may say that it is not its duty: while it goes on with it, and until the verdict on its reply. */
    static final Set<WorkStatus> OBJECTED =
            Collections.unmodifiableSet(EnumSet.of(DISPATCHED, SIGNED, HANDLING, RESOLVED));

    /** Where a request may wait for its decision; after the reply only an objection. */
    static final Set<WorkStatus> ANSWERED = Collections.unmodifiableSet(EnumSet.range(DISPATCHED, CLOSED));

    /** Where a unit has the ticket, whatever it asks for. */
    static final Set<WorkStatus> OPEN =
            Collections.unmodifiableSet(EnumSet.of(DISPATCHED, SIGNED, HANDLING, SUSPENDED, RETURN_REVIEW));

    /** The same, or its reply is out. */
    static final Set<WorkStatus> NOT_OVER = Collections.unmodifiableSet(EnumSet.range(DISPATCHED, RESOLVED));

    /** Where a unit is at work. */
    static final Set<WorkStatus> ON = Set.of(HANDLING);

    /**
     * Where those are at work whom a whistle summoned: they wait for nobody's signature, and neither a suspension nor a return under
     * review stops their clocks.
     */
    static final Set<WorkStatus> SUMMONED = OPEN;

    /** Where a whistle is blown, consulted on and ended; before the signature for an emergency only. */
    static final Set<WorkStatus> WHISTLED = Collections.unmodifiableSet(EnumSet.of(DISPATCHED, SIGNED, HANDLING));

    /** Where a whistle may be over and its sides rate each other. */
    static final Set<WorkStatus> RATED = ANSWERED;

    private final String zh;
    private final String en;

    WorkStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word clerks read. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }

    /** Whether nothing more is expected to happen. */
    public boolean over() {
        return this == CLOSED || this == CANCELLED;
    }

    /** Whether a unit has the ticket and the caller no valid answer. */
    boolean open() {
        return OPEN.contains(this);
    }

    /** Whether the unit's clock runs: a pending return does not stop it. */
    public boolean clockRuns() {
        return this == DISPATCHED || this == SIGNED || this == HANDLING || this == RETURN_REVIEW;
    }
}
