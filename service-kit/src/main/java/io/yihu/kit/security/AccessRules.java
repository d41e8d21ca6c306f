package io.yihu.kit.security;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * The complete list of what may be asked of a service; anything not listed is denied. The first matching line decides. A
 * service declares one bean:
 *
 * <pre>{@code
 * AccessRules.denyAll()
 *     .on(POST, "/api/tickets").allow(AGENT, MACHINE)
 *     .on(GET, "/api/tickets/{id}").allowAuthenticated();
 * }</pre>
 */
public final class AccessRules {
    private final List<Line> lines;

    private AccessRules(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The empty list. */
    public static AccessRules denyAll() {
        return new AccessRules(List.of());
    }

    /**
     * Begins a line.
     *
     * @param method a rule for GET covers HEAD
     * @param pattern a path pattern of Spring, such as <code>/api/tickets/{id}</code>
     */
    public On on(HttpMethod method, String pattern) {
        return new On(this, method, pattern);
    }

    /** These lines first, then the others. */
    public AccessRules and(AccessRules others) {
        List<Line> more = new ArrayList<>(lines);
        more.addAll(others.lines);
        return new AccessRules(more);
    }

    List<Line> lines() {
        return lines;
    }

    private AccessRules plus(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new AccessRules(more);
    }

    /** Whom a line lets in. */
    sealed interface Who {
        record Anyone() implements Who {}

        record Authenticated() implements Who {}

        record Roles(Set<Role> roles) implements Who {}
    }

    record Line(HttpMethod method, String pattern, Who who) {}

    /** A line begun, waiting to be told whom it lets in. */
    public static final class On {
        private final AccessRules before;
        private final HttpMethod method;
        private final String pattern;

        private On(AccessRules before, HttpMethod method, String pattern) {
            this.before = before;
            this.method = method;
            this.pattern = pattern;
        }

        /** Callers with at least one of these roles. */
        public AccessRules allow(Role first, Role... others) {
            return before.plus(new Line(method, pattern, new Who.Roles(EnumSet.of(first, others))));
        }

        /** Callers with at least one of these roles. */
        public AccessRules allow(Set<Role> roles) {
            return before.plus(new Line(method, pattern, new Who.Roles(EnumSet.copyOf(roles))));
        }

        /** Everybody with a valid token, whatever the roles. */
        public AccessRules allowAuthenticated() {
            return before.plus(new Line(method, pattern, new Who.Authenticated()));
        }

        /** Everybody, also without a token. */
        public AccessRules allowAnyone() {
            return before.plus(new Line(method, pattern, new Who.Anyone()));
        }
    }
}
