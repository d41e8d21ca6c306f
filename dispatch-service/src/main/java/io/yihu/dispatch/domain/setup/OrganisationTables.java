package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.Contact;
import io.yihu.dispatch.domain.Contacts;
import io.yihu.dispatch.domain.Duties;
import io.yihu.dispatch.domain.Duty;
import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.notice.NoticeChannel;
import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.NoticeRules;
import io.yihu.events.FormerName;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Units, what they were called, what communities may lead, who answers, and who is told: the tables of the organisation. */
record OrganisationTables(List<UnitReference> units, List<Duty> duties, List<Contact> contacts, NoticeRules notices) {

    static OrganisationTables read(Function<Layout, Table> tables, Findings findings) {
        Table table = tables.apply(DispatchLayouts.UNITS);
        List<UnitReference> units = values(UnitsTable.read(table, findings));
        Map<String, List<FormerName>> names = UnitNamesTable.byUnit(
                UnitNamesTable.read(tables.apply(OrganisationLayouts.UNIT_NAMES), table, findings));
        Table templates = tables.apply(NoticeLayouts.TEMPLATES);
        List<NoticeChannel> channels = values(NoticeTemplatesTable.read(templates, findings));
        List<NoticeGroup> groups =
                values(NoticeGroupsTable.read(tables.apply(NoticeLayouts.GROUPS), table, templates, findings));
        return new OrganisationTables(
                units.stream()
                        .map(unit -> unit.formerly(names.getOrDefault(unit.code(), List.of())))
                        .toList(),
                values(DutiesTable.read(tables.apply(OrganisationLayouts.DUTIES), table, units, findings)),
                values(ContactsTable.read(tables.apply(OrganisationLayouts.CONTACTS), table, findings)),
                new NoticeRules(groups, channels));
    }

    Units asUnits() {
        return new Units(units, new Duties(duties), new Contacts(contacts), notices);
    }

    static void cells(Units units, Map<String, List<List<String>>> cells) {
        cells.put(
                DispatchLayouts.UNITS.file(),
                units.all().stream().map(UnitsTable::cells).toList());
        cells.put(OrganisationLayouts.UNIT_NAMES.file(), UnitNamesTable.cells(units.all()));
        cells.put(
                OrganisationLayouts.DUTIES.file(),
                units.duties().all().stream().map(DutiesTable::cells).toList());
        cells.put(
                OrganisationLayouts.CONTACTS.file(),
                units.contacts().all().stream().map(ContactsTable::cells).toList());
        cells.put(
                NoticeLayouts.TEMPLATES.file(),
                units.notices().channels().stream()
                        .map(NoticeTemplatesTable::cells)
                        .toList());
        cells.put(
                NoticeLayouts.GROUPS.file(),
                units.notices().groups().stream().map(NoticeGroupsTable::cells).toList());
    }

    private static <T> List<T> values(List<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }
}
