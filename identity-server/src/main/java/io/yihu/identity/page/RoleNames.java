package io.yihu.identity.page;

import io.yihu.kit.security.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Roles by wire name, in the order given. */
final class RoleNames {

    private RoleNames() {}

    static Map<String, Role> of(List<String> wireNames) {
        Map<String, Role> roles = new LinkedHashMap<>();
        wireNames.forEach(name -> Role.ofWireName(name).ifPresent(role -> roles.put(name, role)));
        return roles;
    }
}
