package io.yihu.identity;

import io.yihu.identity.api.ApiConfiguration;
import io.yihu.identity.page.PageConfiguration;
import io.yihu.identity.signin.SignInConfiguration;
import io.yihu.identity.token.TokenChain;
import io.yihu.identity.token.TokenConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

/** Spring Authorization Server with accounts of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableWebSecurity
@IdentityParts
@Import({
    StoreConfiguration.class,
    SignInConfiguration.class,
    TokenConfiguration.class,
    OperationsConfiguration.class,
    TokenChain.class,
    PagesChain.class,
    ApiConfiguration.class,
    PageConfiguration.class
})
class IdentityConfiguration {}
