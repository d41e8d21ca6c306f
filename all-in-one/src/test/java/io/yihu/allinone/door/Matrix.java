package io.yihu.allinone.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The table of who may ask what, as it was written by hand. */
final class Matrix {
    private static final String ANYBODY = "anybody";
    private static final String OWN_UNIT = "own unit";
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

    /**
     * Who gets in, and whether nobody has to sign in.
     *
     * @param foreign what a clerk of another unit is answered; 0 where nothing is a unit's own
     */
    record Line(Set<String> roles, int foreign, boolean ofAnybody) {
        boolean ofUnit() {
            return foreign != 0;
        }
    }

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
        boolean ofAnybody = cells[1].strip().equals(ANYBODY);
        Endpoint asked = new Endpoint(endpoint[0], endpoint[1]);
        lines.put(asked, new Line(roles, cells.length > 2 ? foreign(asked, cells[2].strip()) : 0, ofAnybody));
    }

    /** "own unit", where need be with the answer: else 403 where a ticket or a unit is named, and a list without it where none is. */
    private static int foreign(Endpoint endpoint, String cell) {
        if (!cell.startsWith(OWN_UNIT)) {
            throw new IllegalArgumentException(endpoint + ": " + cell);
        }
        String answer = cell.substring(OWN_UNIT.length()).strip();
        int usual = endpoint.namesOneOf() ? 403 : 200;
        return answer.isEmpty() ? usual : Integer.parseInt(answer);
    }
}
