package io.yihu.dispatch;

import io.yihu.dispatch.domain.Contacts;
import java.time.Instant;
import java.util.List;

/** Who answers at a unit at a moment. Nothing of it goes into events, logs or metrics. */
record OnDutyView(String unit, Instant asOf, List<Line> onDuty) {
    /** Somebody, and until when. */
    record Line(String post, String phone, Instant until) {
        static Line of(Contacts.OnDuty there) {
            return new Line(there.contact().post(), there.contact().phone(), there.until());
        }

        /** Without the telephone, as this may end in a log. */
        @Override
        public String toString() {
            return "Line[" + post + "]";
        }
    }
}
