package io.yihu.analytics;

import io.yihu.analytics.domain.Measure;
import io.yihu.analytics.domain.RateFormula;
import io.yihu.kit.problem.Language;
import java.util.EnumMap;
import java.util.Map;

/** What people call counts and rates. */
final class MeasureWords {
    private static final Map<Measure, String[]> COUNTS = new EnumMap<>(Map.ofEntries(
            entry(Measure.RECEIVED, "受理", "received"),
            entry(Measure.DISPATCHED, "派单", "dispatched"),
            entry(Measure.DISPATCHED_FOR_REWORK, "重办派单", "dispatched for rework"),
            entry(Measure.SIGNED_ON_TIME, "按时签收", "signed on time"),
            entry(Measure.SIGNED_LATE, "逾期签收", "signed late"),
            entry(Measure.RETURN_ASKED, "申请退单", "return asked"),
            entry(Measure.RETURN_GRANTED, "同意退单", "return granted"),
            entry(Measure.REDIRECTED, "改派", "redirected"),
            entry(Measure.COMPLETED, "办结", "completed"),
            entry(Measure.COMPLETED_ON_TIME, "按时办结", "completed on time"),
            entry(Measure.CALLED_BACK, "有效回访", "called back"),
            entry(Measure.CONTACTED, "已联系", "contacted"),
            entry(Measure.SOLVED, "已解决", "solved"),
            entry(Measure.SATISFIED, "满意", "satisfied"),
            entry(Measure.BASICALLY_SATISFIED, "基本满意", "basically satisfied"),
            entry(Measure.CLOSED, "结案", "closed"),
            entry(Measure.REWORK_ORDERED, "发回重办", "sent back for rework"),
            entry(Measure.OPEN, "在办", "open"),
            entry(Measure.FAST_LANE, "一呼即应", "fast lane"),
            entry(Measure.FAST_LANE_ANSWERED, "一呼即应：按时响应", "fast lane: answered in time"),
            entry(Measure.FAST_LANE_ON_TIME, "一呼即应：按时办结", "fast lane: replied in time"),
            entry(Measure.FAST_LANE_SOLVED, "一呼即应：已解决", "fast lane: solved"),
            entry(Measure.EXCLUDED, "不计入", "excluded")));

    private MeasureWords() {}

    static String of(Measure measure, Language language) {
        String[] words = COUNTS.getOrDefault(measure, new String[] {measure.key(), measure.key()});
        return language.choose(words[0], words[1]);
    }

    static String of(RateFormula rate, Language language) {
        return switch (rate) {
            case CONTACTED -> language.choose("响应率", "contacted");
            case SOLVED -> language.choose("解决率", "solved");
            case SATISFIED -> language.choose("满意率", "satisfied");
            case COMPLETION -> language.choose("办结率", "completion");
            case ON_TIME -> language.choose("按时办结率", "on time");
            case FAST_LANE_ANSWERED -> language.choose("一呼即应响应率", "fast lane answered in time");
            case FAST_LANE_ON_TIME -> language.choose("一呼即应按时率", "fast lane replied in time");
            case FAST_LANE_SOLVED -> language.choose("一呼即应解决率", "fast lane solved");
        };
    }

    private static Map.Entry<Measure, String[]> entry(Measure measure, String zh, String en) {
        return Map.entry(measure, new String[] {zh, en});
    }
}
