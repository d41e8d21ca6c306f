package io.yihu.intake.domain;

import io.yihu.events.story.TicketStatus;

/**
 * How a ticket stands to somebody who wants to see its caller.
 *
 * @param known whether this person may know of the ticket at all
 * @param over it has ended, here or elsewhere
 * @param sealed 举报
 * @param nameless the caller is anonymous, or nothing is kept of them
 * @param concerned the person's unit leads it, assists, or is summoned to it now
 */
public record Standing(
        Boolean known, TicketStatus status, Boolean over, Boolean sealed, Boolean nameless, Boolean concerned) {}
