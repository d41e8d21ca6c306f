package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.Occasion;
import io.yihu.dispatch.domain.notice.Quiet;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Dates;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The group chats. Addresses are named, never written: what looks like one is refused without repeating it. */
final class NoticeGroupsTable {
    private static final String ANY = "*";
    private static final int MOST_PER_MINUTE = 600;
    private static final Map<String, Boolean> WORDS = Map.of("是", true, "YES", true, "否", false, "NO", false);

    private NoticeGroupsTable() {}

    static List<Placed<NoticeGroup>> read(Table table, Table units, Table channels, Findings findings) {
        Codes.once(table, findings);
        List<Placed<NoticeGroup>> groups = RowReader.readAll(table, findings, NoticeGroupsTable::group);
        for (Placed<NoticeGroup> group : groups) {
            if (units.readable()) {
                group.value()
                        .units()
                        .forEach(unit ->
                                KnownUnits.check(group, "units", unit, units).ifPresent(findings::add));
            }
            if (channels.readable()
                    && !channels.column("code").contains(group.value().channel())) {
                findings.add(group.error(
                        "channel",
                        "unknown-channel",
                        "notice-templates.csv 里没有这个通道：" + group.value().channel(),
                        "There is no such channel in notice-templates.csv: "
                                + group.value().channel()));
            }
        }
        return groups;
    }

    private static @Nullable NoticeGroup group(RowReader row) {
        String code = row.code("code");
        String name = row.text("nameZh");
        List<String> units = all(row, "units");
        String channel = row.code("channel");
        String address = address(row);
        Set<Occasion> occasions = occasions(row);
        Quiet quiet = quiet(row);
        int perMinute = row.number("perMinute", 1, MOST_PER_MINUTE);
        boolean digest = digest(row);
        return row.flawless()
                ? new NoticeGroup(code, name, units, channel, address, occasions, quiet, perMinute, digest)
                : null;
    }

    /** The entries; none for all of them. */
    private static List<String> all(RowReader row, String field) {
        return row.text(field).equals(ANY) ? List.of() : row.list(field);
    }

    private static String address(RowReader row) {
        String name = row.text("address");
        if (!name.isEmpty() && !name.matches("[a-z][a-z0-9]{0,30}")) {
            row.wrong(
                    "address",
                    "not-a-name",
                    "只写地址的名字（小写字母和数字）；地址含密钥，另行配置，不写在表里",
                    "Only the name of the address, lower-case letters and digits: the address is a secret and is configured elsewhere");
        }
        return name;
    }

    private static Set<Occasion> occasions(RowReader row) {
        Set<Occasion> occasions = EnumSet.noneOf(Occasion.class);
        for (String word : all(row, "occasions")) {
            Optional<Occasion> meant = Occasion.meant(word);
            meant.ifPresent(occasions::add);
            if (meant.isEmpty()) {
                row.wrong("occasions", "unknown-value", "取值应为 * 或：" + allowed(), "Expected * or some of: " + allowed());
            }
        }
        return occasions;
    }

    private static @Nullable Quiet quiet(RowReader row) {
        boolean none = row.optional("quietFrom") == null && row.optional("quietTo") == null;
        return none ? null : new Quiet(Dates.time(row, "quietFrom"), Dates.time(row, "quietTo"));
    }

    private static boolean digest(RowReader row) {
        String word = row.text("digest");
        if (!word.isEmpty() && !WORDS.containsKey(word)) {
            row.wrong("digest", "unknown-value", "取值应为：是；否", "Expected YES or NO");
        }
        return WORDS.getOrDefault(word, true);
    }

    private static String allowed() {
        return Stream.of(Occasion.values())
                .map(each -> each.zh() + " " + each.name())
                .collect(Collectors.joining("；"));
    }

    static List<String> cells(NoticeGroup group) {
        Quiet quiet = group.quiet();
        return Arrays.asList(
                group.code(),
                group.nameZh(),
                group.units().isEmpty() ? ANY : Cells.list(group.units()),
                group.channel(),
                group.address(),
                group.occasions().isEmpty()
                        ? ANY
                        : Cells.list(group.occasions().stream()
                                .sorted()
                                .map(Occasion::zh)
                                .toList()),
                quiet == null ? "" : Cells.of(quiet.from()),
                quiet == null ? "" : Cells.of(quiet.to()),
                Cells.of(group.perMinute()),
                group.digest() ? "是" : "否");
    }
}
