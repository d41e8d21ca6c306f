package io.yihu.allinone.demo.day;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.Channel;
import io.yihu.events.Satisfaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A day's complaints: the three of the founding document, then the synthetic ones. The same seed, the same day. */
final class Scenario {
    /** How many stand first that are the founding document's: one straight, one reworked, one returned. */
    static final int FOUNDING = 3;

    private static final List<Channel> CHANNELS =
            List.of(Channel.HOTLINE, Channel.HOTLINE, Channel.PLATFORM, Channel.WEB, Channel.DEPUTY);

    private final Random random;

    private Scenario(long seed) {
        this.random = new Random(seed);
    }

    static List<Complaint> of(long seed) {
        return new Scenario(seed).complaints();
    }

    private List<Complaint> complaints() {
        List<Complaint> all = new ArrayList<>();
        all.add(complaint(Seeds.LOUDSPEAKERS, Seeds.XINTAI_HEFU, Course.STRAIGHT));
        all.add(complaint(Seeds.SEWER, Seeds.SONGTAOLI, Course.REWORKED));
        all.add(complaint(Seeds.VENDORS, Seeds.HAIGUAN_CROSSING, Course.RETURNED));
        List<Course> courses = new ArrayList<>();
        for (Course course : Course.values()) {
            courses.addAll(Collections.nCopies(course.times(), course));
        }
        Collections.shuffle(courses, random);
        courses.forEach(course -> all.add(complaint(pick(Seeds.MATTERS), pick(Seeds.SPOTS), course)));
        return List.copyOf(all);
    }

    private Complaint complaint(Matter matter, Spot spot, Course course) {
        List<CallbackAnswers> answers = new ArrayList<>();
        for (int i = 0; i < course.badAnswers(); i++) {
            answers.add(new CallbackAnswers(random.nextBoolean(), false, Satisfaction.DISSATISFIED));
        }
        boolean gladly = random.nextInt(3) > 0;
        answers.add(
                new CallbackAnswers(true, true, gladly ? Satisfaction.SATISFIED : Satisfaction.BASICALLY_SATISFIED));
        return new Complaint(matter, spot, pick(CHANNELS), course, answers);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
