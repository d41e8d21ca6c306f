package io.yihu.dispatch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.yihu.dispatch.domain.Duty;
import io.yihu.events.UnitReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit and its history.
 *
 * @param kindText what people call its kind
 * @param inOffice whether it takes tickets today
 * @param workNowWith the unit that has its work today, where it has ended: the end of the chain of successors
 * @param predecessors units whose work came here
 * @param duties a community's duty list
 */
record UnitView(
        @JsonUnwrapped UnitReference unit,
        Named kindText,
        boolean inOffice,
        @Nullable String workNowWith,
        List<String> predecessors,
        List<Duty> duties) {}
