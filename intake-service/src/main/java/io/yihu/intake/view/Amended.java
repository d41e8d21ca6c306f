package io.yihu.intake.view;

import io.yihu.events.DispatchRevised;
import io.yihu.events.MoveReviewed;
import io.yihu.events.ReturnDecided;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketForgotten;
import io.yihu.events.TicketReclassified;
import io.yihu.events.TicketSupplemented;
import java.util.Map;
import java.util.function.BiFunction;

/** Tells a caller in plain words what was set right or added after the registration, what that changed, and whether it moves. */
final class Amended {
    static final Map<Class<? extends TicketEvent>, BiFunction<TicketEvent, Names, Line>> TOLD = Map.ofEntries(
            Sentences.on(
                    TicketReclassified.class,
                    (e, names) -> new Line(0, "事项或地点已更正，按更正后的办理", "Matter or place was set right")),
            Sentences.on(
                    TicketSupplemented.class,
                    (e, names) -> new Line(0, "补充的情况已记入工单", "What was added is now part of the ticket")),
            Sentences.on(
                    TicketForgotten.class,
                    (e, names) -> new Line(0, "个人信息和文字内容已删除", "Personal data and words were erased")),
            Sentences.on(
                    DispatchRevised.class,
                    (e, names) -> Handled.goesOn(e.round(), names.unit(e.unit()), e.resolveBy())),
            Sentences.on(ReturnDecided.class, Amended::returned),
            Sentences.on(MoveReviewed.class, Amended::moved));

    private Amended() {}

    /** Whether intake says it at some time of a ticket's life, not at its beginning. */
    static boolean midway(TicketEvent event) {
        return event instanceof TicketReclassified
                || event instanceof TicketSupplemented
                || event instanceof TicketForgotten;
    }

    private static Line returned(ReturnDecided e, Names names) {
        return switch (e.decision()) {
            case GRANTED, DESIGNATED -> new Line(e.round(), "经审核，将改派其他单位", "Reviewed: another unit will get it");
            case REJECTED ->
                Sentences.about(e.round(), names.unit(e.unit()), "继续办理（经审核）", " goes on with it, after review");
            case LAPSED ->
                Sentences.about(
                        e.round(), names.unit(e.unit()), "的退单申请不再审核", "'s wish to return it is not decided any more");
        };
    }

    private static Line moved(MoveReviewed e, Names names) {
        return switch (e.decision()) {
            case AWAITED -> new Line(e.round(), "正在核定由哪个单位办理", "It is being decided which unit works on it");
            case KEPT -> Sentences.about(e.round(), names.unit(e.unit()), "继续办理", " goes on with it");
            case MOVED -> new Line(e.round(), "经核定，将改派其他单位", "Decided: another unit will get it");
        };
    }
}
