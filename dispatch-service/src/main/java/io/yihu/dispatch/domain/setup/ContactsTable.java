package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.Contact;
import io.yihu.dispatch.domain.DutyDays;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Dates;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who answers at the units. What is wrong with a telephone is said without repeating it: findings may be logged. */
final class ContactsTable {
    private static final Pattern PHONE = Pattern.compile("\\d[\\d -]{1,22}\\d(?:转\\d{1,6})?");

    private ContactsTable() {}

    static List<Placed<Contact>> read(Table table, Table units, Findings findings) {
        Codes.once(table, findings);
        List<Placed<Contact>> contacts = RowReader.readAll(table, findings, ContactsTable::contact);
        if (units.readable()) {
            contacts.forEach(
                    contact -> KnownUnits.check(contact, "unit", contact.value().unit(), units)
                            .ifPresent(findings::add));
        }
        return contacts;
    }

    private static @Nullable Contact contact(RowReader row) {
        String unit = row.code("unit");
        String post = row.text("post");
        String phone = row.text("phone");
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            row.wrong(
                    "phone",
                    "not-a-phone",
                    "电话只写数字、空格和连字符，分机写作 转123",
                    "A telephone is digits, spaces and hyphens, an extension 转123");
        }
        List<DutyDays> days = days(row);
        LocalTime from = Dates.time(row, "from");
        LocalTime to = Dates.time(row, "to");
        Validity validity = Validity.read(row);
        return row.flawless() ? new Contact(unit, post, phone, days, from, to, validity.from(), validity.to()) : null;
    }

    private static List<DutyDays> days(RowReader row) {
        List<String> words = row.list("days");
        if (words.isEmpty()) {
            row.text("days");
        }
        words.stream()
                .filter(word -> DutyDays.meant(word).isEmpty())
                .forEach(word ->
                        row.wrong("days", "unknown-value", "取值应为：" + allowed(), "Expected one of: " + allowed()));
        return words.stream()
                .map(DutyDays::meant)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static String allowed() {
        return Stream.of(DutyDays.values())
                .map(day -> day.zh() + " " + day.name())
                .collect(Collectors.joining("；"));
    }

    static List<String> cells(Contact contact) {
        return Arrays.asList(
                contact.unit(),
                contact.post(),
                contact.phone(),
                Cells.list(contact.days().stream().map(DutyDays::zh).toList()),
                Cells.of(contact.from()),
                Cells.of(contact.to()),
                Cells.of(contact.validFrom()),
                Cells.of(contact.validTo()));
    }
}
