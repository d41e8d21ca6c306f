package io.yihu.kit.setup;

import io.yihu.kit.decision.Hash;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A version that has no number yet. */
record SetupDraft(int base, String hash, String by, Instant at, Map<String, String> files) {
    static SetupDraft of(int base, Map<String, String> files, String by, Instant at) {
        return new SetupDraft(base, hash(files), by, at, files);
    }

    /** Of names and canonical texts, whatever order they come in. */
    static String hash(Map<String, String> files) {
        return Hash.of(new TreeMap<>(files)
                .entrySet().stream()
                        .flatMap(file -> Stream.of(file.getKey(), file.getValue()))
                        .toArray(String[]::new));
    }

    SetupVersion numbered(int number) {
        String label = at.atZone(Shanghai.ZONE).getYear() + "-" + number;
        return new SetupVersion(number, base, label, hash, by, at, files);
    }
}
