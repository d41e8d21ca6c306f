package io.yihu.kit.shell;

import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Role;

/** What people call the roles. */
final class RoleWords {
    private RoleWords() {}

    static String of(Role role, Language language) {
        return switch (role) {
            case AGENT -> language.choose("受理员", "Agent");
            case DISPATCHER -> language.choose("派单员", "Dispatcher");
            case UNIT_CLERK -> language.choose("承办单位", "Unit clerk");
            case CALLBACK_CLERK -> language.choose("回访员", "Call-back clerk");
            case SUPERVISOR -> language.choose("督办", "Supervisor");
            case AUDITOR -> language.choose("审计", "Auditor");
            case ADMINISTRATOR -> language.choose("管理员", "Administrator");
            case OPERATIONS -> language.choose("运维", "Operations");
            case MACHINE -> language.choose("系统接口", "Machine");
        };
    }
}
