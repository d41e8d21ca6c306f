package io.yihu.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * The parts of Spring Boot and of the kit that this server is made of, named one by one in {@code META-INF/spring}: the
 * rest of the class path belongs to the services and must not wake up here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ImportAutoConfiguration
@interface IdentityParts {}
