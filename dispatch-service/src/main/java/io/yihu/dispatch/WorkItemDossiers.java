package io.yihu.dispatch;

import io.yihu.dispatch.domain.PendingReturn;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.precedent.Dossier;
import io.yihu.dispatch.precedent.Dossiers;
import io.yihu.events.Writer;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.security.Caller;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Precedents read the words of tickets from where they are kept and erased, for those who may read the tickets. */
@Component
final class WorkItemDossiers implements Dossiers {
    private final WorkItems workItems;
    private final TextProjection texts;

    WorkItemDossiers(WorkItems workItems, TextProjection texts) {
        this.workItems = workItems;
        this.texts = texts;
    }

    @Override
    public Optional<Dossier> find(String ticketId, Caller caller) {
        return workItems.find(ticketId).map(stored -> dossier(stored, caller));
    }

    @Override
    public boolean readsAll(Caller caller) {
        return Access.readsAll(caller);
    }

    private Dossier dossier(Stored<WorkItem> stored, Caller caller) {
        WorkItem item = stored.state();
        PendingReturn pending = item.returns().pending();
        boolean readable = workItems.reads(caller, item);
        return new Dossier(
                item.matter().category(),
                item.matter().place(),
                pending == null ? item.assignment().lead() : pending.unit(),
                readable,
                readable ? texts.find(stored.id(), Writer.INTAKE).get("title") : null,
                readable ? Access.shared(caller, item, stored.texts()) : Map.of());
    }
}
