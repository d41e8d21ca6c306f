package io.yihu.kit.shell;

import static io.yihu.kit.security.Role.AGENT;
import static io.yihu.kit.security.Role.AUDITOR;
import static io.yihu.kit.security.Role.CALLBACK_CLERK;
import static io.yihu.kit.security.Role.DISPATCHER;
import static io.yihu.kit.security.Role.OPERATIONS;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static io.yihu.kit.security.Role.UNIT_CLERK;

import io.yihu.kit.security.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The five places of the house in the order of the shell, and who may enter: one table for menus and access rules. */
public enum Place {
    /** 受理. */
    INTAKE("受理", "Intake", "/intake", AGENT, SUPERVISOR, AUDITOR),
    /** 派单. */
    DISPATCH("派单", "Dispatch", "/dispatch", DISPATCHER, UNIT_CLERK, SUPERVISOR, AUDITOR),
    /** 回访. */
    FEEDBACK("回访", "Feedback", "/feedback", CALLBACK_CLERK, SUPERVISOR, AUDITOR),
    /** 体检. */
    ANALYTICS(
            "体检",
            "Health check",
            "/analytics",
            SUPERVISOR,
            AUDITOR,
            DISPATCHER,
            CALLBACK_CLERK,
            OPERATIONS,
            UNIT_CLERK),
    /** 运行. */
    OPERATION("运行", "Operations", "/operations", OPERATIONS);

    private final String zh;
    private final String en;
    private final String path;
    private final Set<Role> roles;

    Place(String zh, String en, String path, Role... roles) {
        this.zh = zh;
        this.en = en;
        this.path = path;
        this.roles = Collections.unmodifiableSet(EnumSet.copyOf(List.of(roles)));
    }

    /** The Chinese name. */
    public String zh() {
        return zh;
    }

    /** The English name. */
    public String en() {
        return en;
    }

    /** Where it begins. */
    public String path() {
        return path;
    }

    /** Who may enter. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether somebody with these roles may enter. */
    public boolean isFor(Set<Role> someone) {
        return !Collections.disjoint(roles, someone);
    }

    /** What these roles may see. */
    public static List<Place> of(Set<Role> someone) {
        return Stream.of(values()).filter(place -> place.isFor(someone)).toList();
    }
}
