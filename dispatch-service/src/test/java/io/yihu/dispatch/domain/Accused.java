package io.yihu.dispatch.domain;

/** Tickets of the tests, as if their callers had accused a unit. */
final class Accused {
    private Accused() {}

    static WorkMatter sewerAccusing(String unit) {
        WorkMatter sewer = Given.SEWER;
        return new WorkMatter(sewer.kind(), sewer.category(), sewer.place(), sewer.urgency(), unit);
    }

    /** Accused after it stands as it does: nobody has gone round the unit yet. */
    static WorkItem accusing(String unit, WorkItem item) {
        WorkMatter matter = item.matter();
        return new WorkItem(
                item.ticketId(),
                item.status(),
                new WorkMatter(matter.kind(), matter.category(), matter.place(), matter.urgency(), unit),
                item.assignment(),
                item.promisedBy(),
                item.progress(),
                item.returns(),
                item.lastOutcome(),
                item.seen(),
                item.nextDeadline());
    }
}
