package io.yihu.allinone.demo.day;

import io.yihu.allinone.client.HouseException;
import io.yihu.allinone.demo.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Plays all tickets side by side: whichever can go on goes on. */
final class Stage {
    private final Patience patience;

    Stage(Patience patience) {
        this.patience = patience;
    }

    /**
     * Until every ticket has gone its way.
     *
     * @param played told how many have, whenever that changes
     * @throws HouseException where nothing has moved for too long; names the first ticket that waits
     */
    void play(List<TicketPlay> tickets, IntConsumer played) {
        List<TicketPlay> open = new ArrayList<>(tickets);
        Patience.Wait wait = patience.begin();
        while (!open.isEmpty()) {
            boolean moved = false;
            for (TicketPlay ticket : open) {
                moved |= advance(ticket);
            }
            if (open.removeIf(TicketPlay::finished)) {
                played.accept(tickets.size() - open.size());
            }
            goOn(moved, wait, open);
        }
    }

    /** As far as it goes without waiting. */
    private static boolean advance(TicketPlay ticket) {
        boolean moved = false;
        while (!ticket.finished() && ticket.advance()) {
            moved = true;
        }
        return moved;
    }

    private static void goOn(boolean moved, Patience.Wait wait, List<TicketPlay> open) {
        if (moved) {
            wait.moved();
        } else if (wait.over()) {
            throw new HouseException(open.get(0).waiting() + "，共 in all " + open.size());
        } else if (!open.isEmpty()) {
            wait.pause();
        }
    }
}
