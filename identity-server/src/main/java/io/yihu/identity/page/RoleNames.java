package io.yihu.identity.page;

import io.yihu.kit.security.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Roles in Chinese, by wire name. */
final class RoleNames {

    private RoleNames() {}

    static Map<String, String> of(List<String> wireNames) {
        Map<String, String> names = new LinkedHashMap<>();
        wireNames.forEach(name -> Role.ofWireName(name).ifPresent(role -> names.put(name, zh(role))));
        return names;
    }

    private static String zh(Role role) {
        return switch (role) {
            case AGENT -> "受理员";
            case DISPATCHER -> "派单员";
            case UNIT_CLERK -> "承办单位经办人";
            case CALLBACK_CLERK -> "回访员";
            case SUPERVISOR -> "督办";
            case AUDITOR -> "审计";
            case ADMINISTRATOR -> "管理员";
            case OPERATIONS -> "运维";
            case MACHINE -> "外部系统";
        };
    }
}
