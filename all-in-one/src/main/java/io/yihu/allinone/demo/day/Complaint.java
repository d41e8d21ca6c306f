package io.yihu.allinone.demo.day;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.Channel;
import java.util.List;

/**
 * A complaint that will be played.
 *
 * @param answers what the caller will say, call-back by call-back
 */
record Complaint(Matter matter, Spot spot, Channel channel, Course course, List<CallbackAnswers> answers) {

    /** Copies the list. */
    Complaint {
        answers = List.copyOf(answers);
    }

    String zh() {
        return spot.zh() + matter.zh();
    }

    String en() {
        return matter.en() + " at " + spot.en();
    }
}
