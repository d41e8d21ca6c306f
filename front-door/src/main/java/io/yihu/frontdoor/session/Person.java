package io.yihu.frontdoor.session;

import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Who is signed in at this browser, as the ID token told.
 *
 * @param caller the person as the services know them
 * @param name what they are called
 */
public record Person(Caller caller, String name) {

    /** The person of the present request, or nobody. */
    public static Optional<Person> present() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who instanceof OAuth2AuthenticationToken token
                ? Optional.of(of(token.getPrincipal()))
                : Optional.empty();
    }

    static Person of(OAuth2User user) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (user.getAttribute("roles") instanceof Collection<?> names) {
            names.forEach(name -> Role.ofWireName(String.valueOf(name)).ifPresent(roles::add));
        }
        String unit = user.getAttribute("unit") instanceof String text && !text.isBlank() ? text : null;
        if (unit == null) {
            roles.remove(Role.UNIT_CLERK);
        }
        String name = user.getAttribute("name") instanceof String text && !text.isBlank() ? text : user.getName();
        return new Person(new Caller(user.getName(), roles, unit), name);
    }
}
