package io.yihu.intake;

import io.yihu.kit.decision.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The refusals of a registration as an agent reads them: beside the fields of the form, in words instead of constraints. */
final class CallProblems {
    /** What a refusal blames that is about the form itself. */
    static final String KEY = "Idempotency-Key";

    static final Set<String> FIELDS = Set.of(
            "kind",
            "title",
            "description",
            "category",
            "place",
            "placeText",
            "urgency",
            "accusedUnit",
            "name",
            "phone",
            "anonymous",
            "channel",
            "source",
            "externalNumber");

    /** Instead of what constraints and the interface for machines say; by reason, or by field and reason. */
    private static final Map<String, Words> WORDS = Map.of(
            "required",
            new Words("请填写此项", "This is needed"),
            "size",
            new Words("超出长度限制", "This is too long"),
            "phone:pattern",
            new Words("电话为 3 至 30 位数字，可含空格和 + - # * ( ) 转", "3 to 30 digits; spaces and + - # * ( ) may stand between"),
            "source:pattern",
            new Words("以字母开头，只含字母、数字和 . _ -", "Begins with a letter; letters, digits and . _ - only"),
            "other-request-same-key",
            new Words("上次提交没有完成，请再按一次“登记”", "The last attempt was not finished; press Register once more"));

    private CallProblems() {}

    private record Words(String zh, String en) {}

    /** The same refusals as the form shows them. */
    static List<Refusal> ofForm(List<Refusal> refusals) {
        return refusals.stream().map(CallProblems::ofForm).toList();
    }

    /** Whether the form has to be sent under another key. */
    static boolean blameTheKey(List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> KEY.equals(refusal.field()));
    }

    private static Refusal ofForm(Refusal refusal) {
        String field = field(refusal.field());
        Words usual = WORDS.getOrDefault(refusal.reason(), new Words(refusal.zh(), refusal.en()));
        Words words = WORDS.getOrDefault(field + ":" + refusal.reason(), usual);
        return new Refusal(refusal.kind(), refusal.reason(), field, words.zh(), words.en());
    }

    /** {@code caller.phone} is typed in {@code phone}, {@code place.estate} chosen in {@code place}. */
    private static @Nullable String field(@Nullable String ofRequest) {
        if (ofRequest == null) {
            return null;
        }
        return ofRequest.startsWith("place.") ? "place" : ofRequest.replaceFirst("^caller\\.", "");
    }
}
