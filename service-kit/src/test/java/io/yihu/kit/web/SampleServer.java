package io.yihu.kit.web;

import io.yihu.testkit.TestTokens;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The sample service with settings of one's own, started as a main method would. */
public final class SampleServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private SampleServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on a free port with settings in the form {@code key=value}. */
    public static SampleServer with(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.jwksUri()));
        for (String setting : settings) {
            String key = "--" + setting.substring(0, setting.indexOf('=') + 1);
            arguments.removeIf(argument -> argument.startsWith(key));
            arguments.add("--" + setting);
        }
        return new SampleServer(
                new SpringApplicationBuilder(SampleService.class).run(arguments.toArray(String[]::new)));
    }

    /** Its port. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Its context. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
