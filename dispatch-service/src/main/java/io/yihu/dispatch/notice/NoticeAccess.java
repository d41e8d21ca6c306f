package io.yihu.dispatch.notice;

import static io.yihu.kit.security.Role.ADMINISTRATOR;
import static io.yihu.kit.security.Role.AUDITOR;
import static io.yihu.kit.security.Role.DISPATCHER;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;

/** Who may see what groups were told, send it again, and try a robot. */
public final class NoticeAccess {
    private NoticeAccess() {}

    /** The rules. */
    public static AccessRules rules() {
        return AccessRules.denyAll()
                .on(GET, "/api/notices")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR, AUDITOR)
                .on(POST, "/api/notices/{noticeId}/resend")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR)
                .on(POST, "/api/notices/groups/{code}/trial")
                .allow(ADMINISTRATOR)
                .on(GET, "/dispatch/notices")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR, AUDITOR)
                .on(POST, "/dispatch/notices/{noticeId}/resend")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR)
                .on(POST, "/dispatch/notices/groups/{code}/trial")
                .allow(ADMINISTRATOR);
    }
}
