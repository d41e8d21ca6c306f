package io.yihu.kit.problem;

import io.yihu.kit.decision.RefusalKind;
import java.util.Arrays;
import java.util.Locale;

/** The one table of statuses and titles: every {@link RefusalKind} under its own name, and what only HTTP knows. */
enum ProblemType {
    MALFORMED(400, "请求格式有误", "Malformed request"),
    UNAUTHENTICATED(401, "未登录", "Not signed in"),
    FORBIDDEN(403, "无权操作", "Not allowed"),
    NOT_FOUND(404, "未找到", "Not found"),
    ILLEGAL_TRANSITION(409, "当前状态不允许此操作", "Not possible in the present state"),
    CONFLICTING_REPEAT(409, "重复请求内容不一致", "Repeated with another content"),
    CONFLICT(409, "操作冲突", "Conflict"),
    STALE_VERSION(412, "版本已过期", "Stale version"),
    TOO_LARGE(413, "内容过大", "Too large"),
    UNSUPPORTED_MEDIA(415, "不支持的内容类型", "Unsupported content type"),
    RULE(422, "不符合业务规则", "Refused by a rule"),
    TOO_MANY(429, "请求过于频繁", "Too many requests"),
    UNAVAILABLE(503, "服务暂不可用，请稍后重试", "Temporarily unavailable, try again later"),
    METHOD_NOT_ALLOWED(405, "不支持的请求方法", "Method not allowed"),
    NOT_ACCEPTABLE(406, "无法提供所需的内容类型", "No acceptable content type"),
    HEADERS_TOO_LARGE(431, "请求头过大", "Headers too large"),
    INTERNAL(500, "服务内部错误", "Internal error");

    private final int status;
    private final String zh;
    private final String en;

    ProblemType(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    static ProblemType of(RefusalKind kind) {
        return valueOf(kind.name());
    }

    /** The nearest type for a status that the server or a framework chose. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED : INTERNAL);
    }

    int status() {
        return status;
    }

    String title(Language language) {
        return language.choose(zh, en);
    }

    /** The stable name for machines, such as {@code illegal-transition}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean worthRepeating() {
        return this == TOO_MANY || this == UNAVAILABLE;
    }
}
