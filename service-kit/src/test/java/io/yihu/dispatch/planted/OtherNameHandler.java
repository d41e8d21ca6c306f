package io.yihu.dispatch.planted;

import io.yihu.events.TicketAssigned;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;

class OtherNameHandler implements EventHandler<TicketAssigned> {
    @Override
    public Class<TicketAssigned> reactsTo() {
        return TicketAssigned.class;
    }

    @Override
    public void handle(Received<TicketAssigned> received) {}
}
