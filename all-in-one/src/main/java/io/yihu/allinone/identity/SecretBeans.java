package io.yihu.allinone.identity;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Hands secrets and settings to the context as objects, so that no secret is ever a property. */
final class SecretBeans implements ApplicationContextInitializer<GenericApplicationContext> {

    private final Secrets secrets;
    private final IdentitySettings settings;

    SecretBeans(Secrets secrets, IdentitySettings settings) {
        this.secrets = secrets;
        this.settings = settings;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(Secrets.class, () -> secrets);
        context.registerBean(IdentitySettings.class, () -> settings);
    }
}
