package io.yihu.allinone.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The table of who may ask what, as it was written by hand. */
final class Matrix {
    private static final String ANYBODY = "anybody";
    private static final Set<String> EVERYBODY = Set.of(
            "agent",
            "dispatcher",
            "unit-clerk",
            "callback-clerk",
            "supervisor",
            "auditor",
            "administrator",
            "operations",
            "machine");

    private Matrix() {}

    /** Who gets in, whether a unit's clerk sees only what is the unit's, and whether nobody has to sign in. */
    record Line(Set<String> roles, boolean ofUnit, boolean ofAnybody) {}

    static Map<Endpoint, Line> read() throws IOException {
        Map<Endpoint, Line> lines = new TreeMap<>();
        try (var in = Objects.requireNonNull(Matrix.class.getResourceAsStream("access-matrix.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(lines, line.split("\\|")));
        }
        return lines;
    }

    private static void add(Map<Endpoint, Line> lines, String[] cells) {
        String[] endpoint = cells[0].strip().split(" +");
        Set<String> roles = new TreeSet<>();
        Stream.of(cells[1].strip().split(" +"))
                .flatMap(
                        role -> role.equals("everybody") || role.equals(ANYBODY) ? EVERYBODY.stream() : Stream.of(role))
                .forEach(roles::add);
        boolean ofUnit = Arrays.asList(cells).size() > 2 && cells[2].strip().equals("own unit");
        boolean ofAnybody = cells[1].strip().equals(ANYBODY);
        lines.put(new Endpoint(endpoint[0], endpoint[1]), new Line(roles, ofUnit, ofAnybody));
    }
}
