package io.yihu.dispatch;

import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import io.yihu.events.Outcome;
import io.yihu.events.RequestKind;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.WhistleKind;
import io.yihu.kit.problem.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The choices of the forms of a ticket's page, in the reader's words. */
record StepWords(Language language) {

    /** For what a street whistles. */
    public Map<WhistleKind, String> whistles() {
        return each(WhistleKind.values(), kind -> WhistleWords.kind(kind, language));
    }

    /** What a reply may say of the matter. */
    public Map<Outcome, String> outcomes() {
        return each(Outcome.values(), outcome -> TicketWords.outcome(outcome, language));
    }

    /** How a unit may get in touch. */
    public Map<ContactChannel, String> channels() {
        return each(ContactChannel.values(), this::channel);
    }

    /** What may come of it. */
    public Map<ContactResult, String> results() {
        return each(ContactResult.values(), this::result);
    }

    /** How a unit got in touch. */
    public String channel(ContactChannel channel) {
        return switch (channel) {
            case PHONE -> language.choose("电话", "telephone");
            case VISIT -> language.choose("上门或现场", "visit");
            case MESSAGE -> language.choose("短信", "message");
            case OTHER -> language.choose("其他方式", "another way");
        };
    }

    /** What came of it. */
    public String result(ContactResult result) {
        return switch (result) {
            case REACHED -> language.choose("已联系到", "reached");
            case UNREACHABLE -> language.choose("联系不上", "cannot be reached");
            case ANONYMOUS -> language.choose("匿名，无法联系", "anonymous");
        };
    }

    /** What is asked for. */
    public String request(RequestKind kind) {
        return switch (kind) {
            case EXTENSION -> language.choose("延期", "extension");
            case SUSPENSION -> language.choose("挂起", "suspension");
            case VOID -> language.choose("撤单", "voiding");
            case OBJECTION -> language.choose("异议（先办后议）", "objection");
        };
    }

    /** How far attention is raised. */
    public String supervision(SupervisionLevel level) {
        return switch (level) {
            case REMIND -> language.choose("催办", "reminded");
            case HOTLINE -> language.choose("热线督办", "hotline supervision");
            case LEADER -> language.choose("领导督办", "leader's supervision");
            case JOINT -> language.choose("联合督办", "joint supervision");
        };
    }

    /** Why attention rose. */
    public String cause(SupervisionCause cause) {
        return switch (cause) {
            case OVERDUE -> language.choose("超期", "overdue");
            case REPEAT -> language.choose("重复诉求", "the same caller again");
            case CONCENTRATED -> language.choose("集中诉求", "many tickets at one place");
            case LOW_RATING -> language.choose("回访不满意", "a bad call-back");
            case INSTRUCTION -> language.choose("领导批示", "a leader's instruction");
        };
    }

    private static <K> Map<K, String> each(K[] keys, Function<K, String> words) {
        Map<K, String> each = new LinkedHashMap<>();
        for (K key : keys) {
            each.put(key, words.apply(key));
        }
        return each;
    }
}
