package io.yihu.intake.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 词库: what words say about an appeal, before there is anything to learn from. Immutable. */
public final class Lexicon {
    /** Weight from which on a risk means that life or property is in danger. */
    public static final int DANGER = 2;

    private static final String GAP = "[^。！？!?；;\\n]{0,8}";

    private final List<LexiconEntry> entries;
    private final List<Word> words;

    /** Of these rows. */
    public Lexicon(List<LexiconEntry> entries) {
        this.entries = List.copyOf(entries);
        this.words = entries.stream()
                .flatMap(entry -> entry.words().stream().map(word -> new Word(entry, pattern(word))))
                .toList();
    }

    private record Word(LexiconEntry entry, Pattern pattern) {}

    /** Where a word stands in a text. */
    private record Span(LexiconEntry entry, int from, int to, String said) {
        boolean within(Span other) {
            return other.from <= from && to <= other.to;
        }
    }

    /** All rows, in the order of the file. */
    public List<LexiconEntry> all() {
        return entries;
    }

    /** What is mentioned in a text, for each meaning what has the most weight first. */
    public List<Mentioned> look(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<Span> spans =
                words.stream().flatMap(word -> spans(word, plain).stream()).toList();
        List<Span> denied = spans.stream().filter(Lexicon::denies).toList();
        Map<List<String>, List<Span>> found = spans.stream()
                .filter(Predicate.not(Lexicon::denies))
                .filter(span -> denied.stream().noneMatch(span::within))
                .collect(Collectors.groupingBy(
                        span -> List.of(
                                span.entry().meaning().name(), span.entry().value()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return found.values().stream()
                .map(Lexicon::mentioned)
                .sorted(Comparator.comparing(Mentioned::meaning)
                        .thenComparing(Mentioned::weight, Comparator.reverseOrder()))
                .toList();
    }

    private static boolean denies(Span span) {
        return span.entry().meaning() == Meaning.NOT;
    }

    private static List<Span> spans(Word word, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = word.pattern().matcher(text);
        while (matcher.find()) {
            spans.add(new Span(word.entry(), matcher.start(), matcher.end(), matcher.group()));
        }
        return spans;
    }

    /** A word counts once, however often it is said. */
    private static Mentioned mentioned(List<Span> spans) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        spans.forEach(span -> weights.merge(span.said(), span.entry().weight(), Math::max));
        LexiconEntry first = spans.get(0).entry();
        int weight = weights.values().stream().mapToInt(Integer::intValue).sum();
        int heaviest =
                weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Mentioned(first.meaning(), first.value(), weight, heaviest, List.copyOf(weights.keySet()));
    }

    private static Pattern pattern(String word) {
        return Pattern.compile(Arrays.stream(word.toLowerCase(Locale.ROOT).split("…"))
                .map(Pattern::quote)
                .collect(Collectors.joining(GAP)));
    }
}
