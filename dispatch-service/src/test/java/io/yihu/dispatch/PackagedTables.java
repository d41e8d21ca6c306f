package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.setup.DispatchLayouts;
import io.yihu.dispatch.domain.setup.DispatchTables;
import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.setup.PackagedFolder;
import io.yihu.kit.setup.SetupFolder;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The packaged tables, as they are or with something changed in them. */
final class PackagedTables {
    private final Map<String, byte[]> files;

    private PackagedTables(Map<String, byte[]> files) {
        this.files = files;
    }

    static PackagedTables asTheyAre() {
        return new PackagedTables(new LinkedHashMap<>(PackagedFolder.read(
                        "classpath:reference/",
                        DispatchLayouts.ALL.stream().map(Layout::file).toList())
                .files()));
    }

    /** With the first occurrence of a text replaced; the file must have it. */
    PackagedTables with(String file, String right, String wrong) {
        String text = text(file);
        int at = text.indexOf(right);
        if (at < 0) {
            throw new IllegalArgumentException(file + " has no " + right);
        }
        return with(
                file,
                (text.substring(0, at) + wrong + text.substring(at + right.length())).getBytes(StandardCharsets.UTF_8));
    }

    PackagedTables with(String file, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(file, bytes);
        return new PackagedTables(changed);
    }

    PackagedTables without(String file) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.remove(file);
        return new PackagedTables(changed);
    }

    /** Without the rows of a file that begin like this. */
    PackagedTables withoutRows(String file, String beginning) {
        String kept = text(file)
                .lines()
                .filter(line -> !line.startsWith(beginning))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return with(file, kept.getBytes(StandardCharsets.UTF_8));
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    Map<String, byte[]> files() {
        return files;
    }

    SetupFolder folder() {
        return new SetupFolder(files);
    }

    DispatchRules read(Findings findings) {
        return DispatchTables.read(tables(findings), "2026-1", findings);
    }

    Function<Layout, Table> tables(Findings findings) {
        Map<Layout, Table> tables = DispatchLayouts.ALL.stream()
                .collect(Collectors.toMap(
                        layout -> layout, layout -> CsvTables.read(layout, files.get(layout.file()), findings)));
        return tables::get;
    }
}
