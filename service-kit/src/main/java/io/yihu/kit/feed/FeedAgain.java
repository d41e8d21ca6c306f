package io.yihu.kit.feed;

import io.yihu.kit.outbox.Republishable;
import java.util.List;
import java.util.function.Consumer;

/** Says everything open again where everything is published again: the broker has lost it. */
final class FeedAgain implements Republishable {
    private static final int PAGE = 500;

    private final FeedSource source;
    private final FeedMarks marks;
    private final FeedVoice voice;

    FeedAgain(FeedSource source, FeedMarks marks, FeedVoice voice) {
        this.source = source;
        this.marks = marks;
        this.voice = voice;
    }

    @Override
    public void republish() {
        voice.forget();
        eachPage(source, marks::touchAnew);
    }

    static void eachPage(FeedSource source, Consumer<List<String>> taker) {
        List<String> page = source.open(null, PAGE);
        while (!page.isEmpty()) {
            taker.accept(page);
            page = source.open(page.get(page.size() - 1), PAGE);
        }
    }
}
