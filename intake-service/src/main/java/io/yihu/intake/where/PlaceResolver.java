package io.yihu.intake.where;

import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.IntakeRules;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that somebody may mean. Built once for a version of the gazetteer, then used by any number of threads.
 */
public final class PlaceResolver {
    private static final int MOST = 8;
    private static final double LEAST = 0.05;
    private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::confidence)
            .reversed()
            .thenComparing(candidate -> candidate.place().kind(), Comparator.comparingInt(PlaceResolver::breadth))
            .thenComparingInt(candidate -> candidate.spans().isEmpty()
                    ? Integer.MAX_VALUE
                    : candidate.spans().get(0).from())
            .thenComparing(candidate -> candidate.place().code());

    private final IntakeRules rules;
    private final NameFinder names;
    private final SlipFinder slips;
    private final Cues cues;
    private final Areas areas;

    /** Of these rules. Takes a moment for many places; an area that cannot be read has been refused before. */
    public PlaceResolver(IntakeRules rules) {
        List<Name> all = new Names(rules.where())
                .of(rules.places().all().stream()
                        .filter(place -> place.validTo() == null)
                        .toList());
        this.rules = rules;
        this.names = new NameFinder(all);
        this.slips = new SlipFinder(all);
        this.cues = new Cues(rules.where());
        this.areas = new Areas(rules.places(), rules.where());
    }

    /**
     * What may be meant by a text, a point, or both. Without either, nothing.
     *
     * @param text as it was written; null for none
     */
    public Resolution resolve(@Nullable String text, @Nullable Point point) {
        String raw = text == null ? "" : text;
        Plain plain = Plain.of(raw);
        AreaHits hits = point == null ? AreaHits.NONE : areas.at(point);
        List<Mention> mentions =
                Spans.choose(Stream.concat(names.find(plain).stream(), slips.find(plain.text()).stream())
                        .toList());
        List<Clue> ofText =
                new TextWeighing(rules.places(), hits.beyondDoubt()).weigh(mentions, cues.of(plain.text(), mentions));
        List<Clue> all = point == null ? ofText : new AreaWeighing(rules.places(), hits).weigh(ofText);
        List<Candidate> candidates = all.stream()
                .map(clue -> candidate(clue, plain, raw))
                .filter(candidate -> candidate.confidence() >= LEAST)
                .sorted(ORDER)
                .limit(MOST)
                .toList();
        return new Resolution(candidates, isSettled(candidates));
    }

    private boolean isSettled(List<Candidate> candidates) {
        return candidates.stream()
                                .filter(candidate -> rules.where().isConfident(candidate.confidence()))
                                .count()
                        == 1
                && rules.where().isConfident(candidates.get(0).confidence());
    }

    private static Candidate candidate(Clue clue, Plain plain, String raw) {
        List<Span> spans = clue.mentions.stream()
                .map(mention -> span(mention, plain, raw))
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        Detail detail = clue.mentions.stream()
                .map(mention -> Detail.after(plain, mention.to(), raw))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Candidate(
                clue.place, Math.round(clue.weight * 100) / 100.0, spans, List.copyOf(clue.reasons), detail);
    }

    private static Span span(Mention mention, Plain plain, String raw) {
        int from = plain.from(mention.from());
        int to = plain.to(mention.to());
        return new Span(from, to, raw.substring(from, to));
    }

    private static int breadth(String kind) {
        return switch (kind) {
            case Gazetteer.ESTATE -> 0;
            case Gazetteer.COMMUNITY -> 1;
            default -> 2;
        };
    }

    /** For the places themselves. */
    public List<PlaceReference> above(PlaceReference place) {
        return rules.places().above(place.code());
    }
}
