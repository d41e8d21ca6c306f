package io.yihu.kit.setup;

import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The tables of one service, read from a folder, and the codes of the tables beside them. */
public final class SetupTables {
    private final Map<String, Table> own = new LinkedHashMap<>();
    private final SetupFolder folder;

    private SetupTables(SetupFolder folder) {
        this.folder = folder;
    }

    static SetupTables read(SetupFolder folder, List<Layout> layouts, Findings findings) {
        SetupTables tables = new SetupTables(folder);
        for (Layout layout : layouts) {
            Table table = folder.file(layout.file())
                    .map(bytes -> CsvTables.read(layout, bytes, findings))
                    .orElseGet(() -> missing(layout, findings));
            tables.own.put(layout.file(), table);
        }
        return tables;
    }

    private static Table missing(Layout layout, Findings findings) {
        if (layout.required()) {
            findings.error(layout.file(), "missing-file", "缺少此文件", "This file is missing");
            return Table.unreadable(layout);
        }
        findings.warning(
                layout.file(), "no-such-file", "没有此文件，按空表处理", "This file is missing and counts as one without rows");
        return new Table(layout, List.of(), true);
    }

    /** One of the service's own tables. */
    public Table table(Layout layout) {
        return Objects.requireNonNull(own.get(layout.file()), layout.file());
    }

    /** The column {@code code} of another service's table in the same folder, or empty where it cannot be read. */
    public Optional<Set<String>> codesOf(String file) {
        Layout codes = new Layout(file, List.of(Layout.Column.needed("code", "编码")), List.of("code"));
        return folder.file(file)
                .map(bytes -> CsvTables.read(codes, bytes, new Findings()))
                .filter(Table::readable)
                .map(table -> table.column("code"));
    }
}
