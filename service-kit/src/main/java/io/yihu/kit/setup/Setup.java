package io.yihu.kit.setup;

import io.yihu.kit.outbox.Failpoint;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.SetupReport.Outcome;
import io.yihu.kit.table.Findings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The set-up of one service: the version it works by, and the way to the next one. All or nothing: a folder with one
 * error changes nothing, and every reader sees either the old version or the new one as a whole.
 */
public final class Setup<T> {
    private final SetupFormat<T> format;
    private final SetupVersions versions;
    private final Clock clock;
    private final SetupSwitch<T> present;

    private Setup(SetupFormat<T> format, SetupVersions versions, Clock clock) {
        this.format = format;
        this.versions = versions;
        this.clock = clock;
        this.present = new SetupSwitch<>(format, versions, clock);
    }

    /**
     * Opens it. A new installation begins with the packaged folder as version 1.
     *
     * @throws IllegalStateException where neither the stored version nor the packaged folder can be used
     */
    public static <T> Setup<T> open(SetupFormat<T> format, SetupVersions versions, SetupFolder packaged, Clock clock) {
        Setup<T> setup = new Setup<>(format, versions, clock);
        if (versions.current() == 0) {
            setup.begin(packaged);
        }
        setup.present.follow();
        return setup;
    }

    /** What this instance works by. */
    public T current() {
        return present.live().set();
    }

    /** The version this instance works by. */
    public SetupVersion version() {
        return present.live().version();
    }

    /** Looks at a folder and changes nothing. */
    public SetupReport check(SetupFolder folder) {
        return look(folder).report(format.layouts());
    }

    /**
     * Makes a folder the version that counts from now on.
     *
     * @param by subject of the caller
     * @param seen the version the caller has seen, if it is to be replaced and no other
     * @throws RefusedException where another import came first
     */
    public SetupReport accept(SetupFolder folder, String by, @Nullable Long seen) {
        Looked<T> looked = look(folder);
        if (looked.draft == null || looked.same()) {
            return looked.report(format.layouts());
        }
        if (seen != null && seen != looked.base) {
            throw new RefusedException(SetupRefusals.STALE);
        }
        SetupVersion next = versions.write(SetupDraft.of(looked.base, looked.texts, by, clock.instant()));
        Failpoint.BEFORE_POINTER.pass();
        if (!versions.activate(next)) {
            return lost(looked, next);
        }
        present.follow();
        return looked.report(format.layouts(), Outcome.ACTIVATED, next.number());
    }

    /** The files of a version, ready for a spreadsheet. */
    public Optional<Map<String, byte[]>> files(int number) {
        return versions.find(number).map(version -> version.bytes(format.layouts()));
    }

    List<SetupVersion> all() {
        return versions.all();
    }

    int counting() {
        return versions.current();
    }

    /** Goes to the version that counts and tells the others about it. */
    void follow() {
        present.follow();
        present.publish();
    }

    private void begin(SetupFolder packaged) {
        Findings findings = new Findings();
        SetupTables tables = SetupTables.read(packaged, format.layouts(), findings);
        T set = format.read(tables, "", findings);
        if (set == null) {
            throw new IllegalStateException("the packaged set-up is wrong: " + findings.all());
        }
        SetupVersion first =
                versions.write(SetupDraft.of(0, Looked.texts(format, set), "installation", clock.instant()));
        versions.activate(first);
    }

    /**
     * Compares with what counts as it would be written today: a version from before a table or column existed differs from
     * its own export in nothing. What counts already is not asked anything.
     */
    private Looked<T> look(SetupFolder folder) {
        present.follow();
        SetupSwitch.Live<T> live = present.live();
        Map<String, String> before = Looked.texts(format, live.set());
        Findings findings = new Findings();
        SetupTables tables = SetupTables.read(folder, format.layouts(), findings);
        T draft = format.read(tables, "", findings);
        if (draft != null && !before.equals(Looked.texts(format, draft))) {
            format.check(live.set(), draft, tables, findings);
        }
        return Looked.of(format, live.version().number(), before, findings.errors() == 0 ? draft : null, findings);
    }

    /** Somebody else moved the pointer first: with the same content it is done, with another one it is not. */
    private SetupReport lost(Looked<T> looked, SetupVersion mine) {
        int winner = versions.current();
        boolean alike =
                versions.find(winner).filter(w -> w.hash().equals(mine.hash())).isPresent();
        if (!alike) {
            throw new RefusedException(SetupRefusals.OVERTAKEN);
        }
        return looked.report(format.layouts(), Outcome.UNCHANGED, winner);
    }
}
