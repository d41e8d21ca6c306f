package io.yihu.identity.token;

import io.yihu.kit.security.Role;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationValidator;

/** The command line asks for exactly one role, a unit clerk's with its unit; a machine for some of its own or all. */
final class RoleRequest implements Consumer<OAuth2ClientCredentialsAuthenticationContext> {

    static final String UNIT = "unit";
    private static final Pattern UNIT_CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    @Override
    public void accept(OAuth2ClientCredentialsAuthenticationContext context) {
        OAuth2ClientCredentialsAuthenticationValidator.DEFAULT_SCOPE_VALIDATOR.accept(context);
        OAuth2ClientCredentialsAuthenticationToken request = context.getAuthentication();
        if (!context.getRegisteredClient().getClientId().equals(CommandLineClient.ID)) {
            return;
        }
        Set<String> scopes = request.getScopes();
        if (scopes.size() != 1) {
            throw refused(OAuth2ErrorCodes.INVALID_SCOPE, "scope must be exactly one role");
        }
        Object unit = request.getAdditionalParameters().get(UNIT);
        if (unit == null && scopes.contains(Role.UNIT_CLERK.wireName())) {
            throw refused(OAuth2ErrorCodes.INVALID_REQUEST, "unit-clerk needs the parameter unit");
        }
        if (unit != null && !isCode(unit)) {
            throw refused(OAuth2ErrorCodes.INVALID_REQUEST, "unit must be one unit code");
        }
    }

    private static boolean isCode(@Nullable Object unit) {
        return unit instanceof String text && UNIT_CODE.matcher(text).matches();
    }

    private static OAuth2AuthenticationException refused(String code, String description) {
        return new OAuth2AuthenticationException(new OAuth2Error(code, description, null));
    }
}
