package io.yihu.kit.setup;

import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.table.Finding;
import io.yihu.kit.table.Findings;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The version this instance works by. It follows the pointer: whoever moved it, every instance gets there. */
final class SetupSwitch<T> {
    private static final Logger LOG = LoggerFactory.getLogger(SetupSwitch.class);

    private final SetupFormat<T> format;
    private final SetupVersions versions;
    private final Clock clock;
    private final Object publishing = new Object();
    private volatile @Nullable Live<T> live;
    private int published;

    SetupSwitch(SetupFormat<T> format, SetupVersions versions, Clock clock) {
        this.format = format;
        this.versions = versions;
        this.clock = clock;
    }

    record Live<T>(SetupVersion version, T set) {}

    Live<T> live() {
        return Objects.requireNonNull(live, "followed before anybody asks");
    }

    /** Goes to the version that counts, and stays where it is already there. */
    synchronized void follow() {
        int number = versions.current();
        Live<T> present = live;
        if (number == 0 || present != null && present.version().number() == number) {
            return;
        }
        SetupVersion version =
                versions.find(number).orElseThrow(() -> new IllegalStateException("set-up " + number + " vanished"));
        live = new Live<>(version, read(version));
        LOG.info("Working by set-up {} from now on", version.label());
    }

    /** Tells the other services, unless this instance has done so for this version. */
    void publish() {
        synchronized (publishing) {
            Live<T> present = live();
            if (published != present.version().number()) {
                format.publish(present.set(), present.version().number(), clock.instant());
                published = present.version().number();
            }
        }
    }

    private T read(SetupVersion version) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        version.files().forEach((name, text) -> files.put(name, CsvTables.bytes(text)));
        Findings findings = new Findings();
        SetupTables tables = SetupTables.read(new SetupFolder(files), format.layouts(), findings);
        T set = format.read(tables, version.label(), findings);
        if (set == null) {
            throw new IllegalStateException("set-up " + version.label() + " cannot be read: "
                    + findings.all().stream()
                            .filter(Finding::refuses)
                            .map(finding -> finding.whereEn() + ": " + finding.en())
                            .collect(Collectors.joining("; ")));
        }
        return set;
    }
}
