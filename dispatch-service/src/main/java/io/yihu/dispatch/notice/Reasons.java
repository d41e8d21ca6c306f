package io.yihu.dispatch.notice;

import io.yihu.kit.problem.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why something was not told, as the ledger keeps it and as people read it. */
final class Reasons {
    static final String NO_ADDRESS = "no-address";
    static final String NO_GROUP = "no-group";
    static final String TIMEOUT = "timeout";
    static final String NO_CONNECTION = "no-connection";
    static final String BROKEN_OFF = "broken-off";
    static final String INTERRUPTED = "interrupted";
    static final String TOO_OLD = "too-old";

    private record Words(String zh, String en) {}

    private static final Map<String, Words> WORDS = Map.of(
            NO_ADDRESS,
            new Words("没有配置机器人地址", "the robot has no address"),
            NO_GROUP,
            new Words("群已从表中删除", "the group is no longer in the table"),
            TIMEOUT,
            new Words("机器人没有按时应答", "the robot did not answer in time"),
            NO_CONNECTION,
            new Words("连不上机器人", "the robot could not be reached"),
            BROKEN_OFF,
            new Words("连接中断", "the connection broke off"),
            INTERRUPTED,
            new Words("服务正在停止", "the service was stopping"),
            TOO_OLD,
            new Words("等得太久，不再发送", "it waited too long"),
            "errcode 40058",
            new Words("消息过长（errcode 40058）", "the message is too long (errcode 40058)"),
            "errcode 45009",
            new Words("发得太快（errcode 45009）", "too many messages (errcode 45009)"),
            "errcode 93000",
            new Words("机器人地址不对或已删除（errcode 93000）", "no such robot (errcode 93000)"));

    private static final Map<String, Words> OF_DINGTALK = Map.of(
            "errcode 130101", new Words("发得太快（errcode 130101）", "too many messages (errcode 130101)"),
            "errcode 310000",
                    new Words("签名、关键词或 IP 未通过（errcode 310000）", "signature, keyword or IP refused (errcode 310000)"));

    private Reasons() {}

    static @Nullable String of(@Nullable String reason, Language language) {
        if (reason == null) {
            return null;
        }
        Words words = WORDS.getOrDefault(reason, OF_DINGTALK.get(reason));
        return words == null
                ? language.choose("机器人拒绝：" + reason, "the robot refused: " + reason)
                : language.choose(words.zh(), words.en());
    }
}
