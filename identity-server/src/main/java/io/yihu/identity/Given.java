package io.yihu.identity;

import io.yihu.identity.account.FirstPassword;
import io.yihu.identity.account.Passwords;
import java.time.Clock;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Hands secrets and settings to the context as objects, so that no secret is ever a property. */
record Given(
        Secrets secrets, IdentitySettings settings, FirstPasswordFile firstPassword, Clock clock, Passwords passwords)
        implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(Secrets.class, () -> secrets);
        context.registerBean(IdentitySettings.class, () -> settings);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Passwords.class, () -> passwords);
        context.registerBean(FirstPassword.class, () -> firstPassword);
    }
}
