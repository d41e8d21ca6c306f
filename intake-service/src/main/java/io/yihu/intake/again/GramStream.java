package io.yihu.intake.again;

import io.yihu.intake.domain.again.Grams;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Pairs of characters as Lucene takes them in: four bytes each, with how often. */
final class GramStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Grams grams;
    private int next;

    GramStream(Grams grams) {
        this.grams = grams;
    }

    /** The term of a pair. */
    static BytesRef term(int code) {
        byte[] bytes = new byte[Integer.BYTES];
        NumericUtils.intToSortableBytes(code, bytes, 0);
        return new BytesRef(bytes);
    }

    @Override
    public boolean incrementToken() {
        if (next == grams.size()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(term(grams.code(next)));
        frequency.setTermFrequency(grams.count(next));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
