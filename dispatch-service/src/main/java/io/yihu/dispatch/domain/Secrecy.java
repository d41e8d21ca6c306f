package io.yihu.dispatch.domain;

import io.yihu.events.TicketKind;

/**
 * 密级: who needs to know what a ticket is about ({@code docs/domain.md}, section 5). It follows from the kind of the appeal, which no step
 * changes once the ticket is dispatched; so it never falls.
 */
public enum Secrecy {
    ORDINARY("一般", "ordinary"),
    /** A report of wrongdoing (举报): its words are published nowhere, and paper, files and notices show no more than its number. */
    SEALED("保密", "sealed");

    private final String zh;
    private final String en;

    Secrecy(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** How secret an appeal of this kind is. Pure. */
    public static Secrecy of(TicketKind kind) {
        return kind == TicketKind.REPORT ? SEALED : ORDINARY;
    }

    /** How secret this ticket is. Pure. */
    public static Secrecy of(WorkItem item) {
        return of(item.matter().kind());
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
