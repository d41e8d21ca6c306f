package io.yihu.kit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Chinese family names and the words about people, as tables beside this class. */
final class Surnames {
    static final String COMPOUND = alternatives("compound-surnames.txt");

    /** Any character where a name may begin; {@link #begin} knows which ones may. */
    static final String FAMILY = "(?:" + COMPOUND + "|(?!" + COMPOUND + ")[\\u4e00-\\u9fff])";

    private static final Set<String> COMPOUNDS = Set.copyOf(words("compound-surnames.txt"));
    private static final BitSet SINGLE = single();
    private static final BitSet BEGINNINGS = beginnings();

    private Surnames() {}

    /** The words of a table as a pattern, longer ones first. */
    static String alternatives(String table) {
        return words(table).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /** Whether a family name may begin with this character. */
    static boolean begin(int character) {
        return BEGINNINGS.get(character);
    }

    /** Whether this begins with a family name. */
    static boolean startsName(String text) {
        return SINGLE.get(text.charAt(0)) || text.length() > 1 && COMPOUNDS.contains(text.substring(0, 2));
    }

    /** The words of a table. */
    static List<String> words(String table) {
        return lines(table).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList();
    }

    static String familyOnly(String name) {
        boolean compound = name.length() > 2 && name.substring(0, 2).matches(COMPOUND);
        return name.substring(0, compound ? 2 : name.offsetByCodePoints(0, 1)) + "**";
    }

    private static BitSet single() {
        BitSet single = new BitSet();
        String.join("", lines("surnames.txt")).chars().forEach(single::set);
        return single;
    }

    private static BitSet beginnings() {
        BitSet beginnings = (BitSet) SINGLE.clone();
        COMPOUNDS.forEach(compound -> beginnings.set(compound.charAt(0)));
        return beginnings;
    }

    private static List<String> lines(String table) {
        try (InputStream in = Surnames.class.getResourceAsStream(table)) {
            return new String(Objects.requireNonNull(in, table).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
