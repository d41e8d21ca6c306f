package io.yihu.kit.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files by name, as they were handed in. */
public record SetupFolder(Map<String, byte[]> files) {
    /** Copies the map. */
    public SetupFolder {
        files = Map.copyOf(new LinkedHashMap<>(files));
    }

    /** A file's bytes, or empty where it was not handed in. */
    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
