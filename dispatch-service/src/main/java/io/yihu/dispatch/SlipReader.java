package io.yihu.dispatch;

import io.yihu.dispatch.domain.UnitTree;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.paper.QrCode;
import io.yihu.events.CategoryReference;
import io.yihu.events.Topic;
import io.yihu.events.Writer;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.security.Caller;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a ticket on one sheet of paper. */
@Component
final class SlipReader {
    private static final int NEARBY = 4;

    private final WorkItems workItems;
    private final WorkItemReader reader;
    private final CurrentUnits units;
    private final ReferenceProjection references;

    SlipReader(WorkItems workItems, WorkItemReader reader, CurrentUnits units, ReferenceProjection references) {
        this.workItems = workItems;
        this.reader = reader;
        this.units = units;
        this.references = references;
    }

    /** @throws RefusedException where there is no such ticket, or it is another unit's */
    Slip slip(String ticketId, Caller caller, Language language) {
        Stored<WorkItem> stored = workItems.readable(ticketId, caller);
        WorkItemDetail detail = reader.detail(stored, caller);
        return sealed(stored.state())
                ? sealed(detail, language)
                : whole(detail, nearby(stored.state(), caller, language), language);
    }

    private Slip sealed(WorkItemDetail detail, Language language) {
        WorkItemLine line = detail.item();
        return new Slip(
                line.ticketId(),
                true,
                office(language),
                QrCode.of(line.ticketId()),
                SlipWords.kind(line.matter().kind(), language),
                group(line.matter().category(), language),
                null,
                null,
                null,
                null,
                null,
                null,
                TodoLine.name(line, line.leadUnit(), language),
                SlipWords.dispatch(line, language),
                SlipWords.deadlines(line, language),
                List.of());
    }

    private Slip whole(WorkItemDetail detail, List<Slip.Nearby> nearby, Language language) {
        WorkItemLine line = detail.item();
        TicketWords words = TicketWords.of(detail, language);
        Map<String, String> said = detail.texts().getOrDefault(Writer.INTAKE.key(), Map.of());
        return new Slip(
                line.ticketId(),
                false,
                office(language),
                QrCode.of(line.ticketId()),
                SlipWords.kind(line.matter().kind(), language),
                TodoLine.name(line, line.matter().category(), language),
                TodoLine.place(line, language),
                UrgencyWords.of(detail.explanation().effective(line.matter().urgency()), language),
                said.get("title"),
                SlipWords.fitting(said.get("description"), language),
                words.assists(),
                words.reason(),
                words.lead(),
                SlipWords.dispatch(line, language),
                SlipWords.deadlines(line, language),
                nearby);
    }

    private List<Slip.Nearby> nearby(WorkItem item, Caller caller, Language language) {
        return workItems.at(item.matter().place()).stream()
                .filter(other -> !other.id().equals(item.ticketId()))
                .filter(other -> !other.state().status().over() && !sealed(other.state()))
                .filter(other -> workItems.reads(caller, other.state()))
                .limit(NEARBY)
                .map(reader::line)
                .map(line -> new Slip.Nearby(
                        line.ticketId(),
                        TodoLine.name(line, line.matter().category(), language),
                        language.choose(
                                line.statusText().zh(), line.statusText().en()),
                        TodoLine.name(line, line.leadUnit(), language)))
                .toList();
    }

    private static boolean sealed(WorkItem item) {
        return item.matter().sealed();
    }

    private String office(Language language) {
        return UnitTree.of(units.get()).stream()
                .findFirst()
                .map(top -> language.choose(top.unit().nameZh(), top.unit().nameEn()))
                .orElse("");
    }

    /** The uppermost level of a matter; nothing finer. */
    private String group(String category, Language language) {
        CategoryReference found = references
                .find(Topic.REFERENCE_CATEGORIES, category, CategoryReference.class)
                .orElse(null);
        if (found == null) {
            return "";
        }
        String parent = found.parent();
        return parent == null ? language.choose(found.nameZh(), found.nameEn()) : group(parent, language);
    }
}
