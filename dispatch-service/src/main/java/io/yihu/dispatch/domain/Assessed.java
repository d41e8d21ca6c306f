package io.yihu.dispatch.domain;

import io.yihu.events.TicketKind;
import org.jspecify.annotations.Nullable;

/**
 * 考核: whether a ticket counts in the assessment of units, apart from whether it was completed or verified ({@code docs/domain.md},
 * sections 2 and 4). Analytics leaves out by the same rule. A unit can exclude nothing: it may ask for a voiding, which a supervisor
 * decides, and the kind is what intake says.
 *
 * @param reason why it is left out; missing where it counts
 */
public record Assessed(Standing standing, @Nullable Reason reason) {
    /** Whether it counts. */
    public enum Standing {
        COUNTED("计入考核", "counted"),
        EXCLUDED("不计入考核", "not counted");

        private final String zh;
        private final String en;

        Standing(String zh, String en) {
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
    }

    /** Why a ticket is left out. */
    public enum Reason {
        /** 撤单: a supervisor voided it. */
        VOIDED("撤单", "voided"),
        /** A withdrawal, nuisance or invalid call, which is not worked. */
        KIND_NOT_WORKED("此类诉求不办理", "a kind that is not worked");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
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
    }

    private static final Assessed COUNTS = new Assessed(Standing.COUNTED, null);

    /** Whether this ticket counts as it stands now. Pure. */
    public static Assessed of(WorkItem item) {
        return of(item.matter().kind(), item.status());
    }

    /** Whether a ticket of such a kind counts where it stands so. Pure. */
    static Assessed of(TicketKind kind, WorkStatus status) {
        if (!kind.worked()) {
            return new Assessed(Standing.EXCLUDED, Reason.KIND_NOT_WORKED);
        }
        return status == WorkStatus.CANCELLED ? new Assessed(Standing.EXCLUDED, Reason.VOIDED) : COUNTS;
    }

    /** Whether it counts. */
    public boolean counts() {
        return standing == Standing.COUNTED;
    }
}
