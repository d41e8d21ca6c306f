package io.yihu.embedded.store;

import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import org.jspecify.annotations.Nullable;

/**
 * Holds every answer, to writes and to reads, until all that was written before it is durable: nobody is told of a change that a
 * crash could undo. No thread waits meanwhile.
 */
final class AnswerGate extends ChannelOutboundHandlerAdapter {

    private final CommitLog log;

    AnswerGate(CommitLog log) {
        this.log = log;
    }

    @Override
    public void write(ChannelHandlerContext context, Object answer, ChannelPromise promise) {
        log.whenDurable(failure -> {
            var unused = context.writeAndFlush(trueAnswer(answer, failure), promise); // the promise tells
        });
    }

    private static Object trueAnswer(Object answer, @Nullable Throwable failure) {
        return failure != null && answer instanceof MongoMessage message
                ? new MongoMessage(message.getChannel(), message.getHeader(), Answers.stopped(failure))
                : answer;
    }
}
