package io.yihu.intake.again;

import io.yihu.intake.domain.again.Commonness;
import io.yihu.intake.domain.again.Grams;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Asks for a text by its rarest pairs, as many as stand in so many texts together: the work of a look-up is bounded, however
 * many texts there are.
 */
final class WordQuery {
    /** How many entries of the index one look-up may cost. */
    private static final int ENTRIES = 100_000;

    private static final int PAIRS = 200;
    private static final int AT_LEAST = 3;

    private final Commonness common;

    WordQuery(Commonness common) {
        this.common = common;
    }

    Query of(Grams words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        rarest(words)
                .forEach(code ->
                        query.add(new TermQuery(new Term("words", GramStream.term(code))), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    /** A pair that nobody has used finds nothing and is left out. */
    private List<Integer> rarest(Grams words) {
        List<Integer> known = IntStream.range(0, words.size())
                .map(words::code)
                .filter(code -> common.texts(code) > 0)
                .boxed()
                .sorted(Comparator.comparingInt(common::texts))
                .limit(PAIRS)
                .toList();
        long entries = 0;
        int taken = 0;
        while (taken < known.size() && (taken < AT_LEAST || entries + common.texts(known.get(taken)) <= ENTRIES)) {
            entries += common.texts(known.get(taken));
            taken++;
        }
        return known.subList(0, taken);
    }
}
