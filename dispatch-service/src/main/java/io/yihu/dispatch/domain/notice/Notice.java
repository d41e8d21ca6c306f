package io.yihu.dispatch.domain.notice;

import java.time.Instant;

/**
 * One thing to be told to one group: codes and times only, so that wherever it is kept it holds nothing about a person.
 *
 * @param id made of group, ticket, occasion, unit and the event's number: a repeat of the event makes the same
 * @param urgent life or property is in danger: quiet hours do not hold it
 * @param happenedAt when the event was decided
 */
public record Notice(String id, String group, String ticketId, Tiding tiding, boolean urgent, Instant happenedAt) {
    private static final String SEPARATOR = "~";

    /** Of an event with this number. */
    public static Notice of(
            NoticeGroup group, String ticketId, long sequence, Tiding tiding, boolean urgent, Instant happenedAt) {
        String id = String.join(
                SEPARATOR, group.code(), ticketId, tiding.occasion().name(), tiding.unit(), Long.toString(sequence));
        return new Notice(id, group.code(), ticketId, tiding, urgent, happenedAt);
    }
}
