package io.yihu.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * The architecture as rules that fail the build, for every service: put {@code ArchTests.in(HouseRules.class)} into its
 * architecture test. Each rule is shown to fail on a planted violation in the service kit's tests.
 */
public final class HouseRules {
    private static final String EVENT_HANDLER = "io.yihu.kit.consume.EventHandler";
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime");

    /** An allow-list: a domain package sees Java, the published language, decisions, tables and itself. */
    @ArchTest
    public static final ArchRule DOMAIN_IS_PURE = classes()
            .that()
            .resideInAPackage("io.yihu..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "io.yihu.events..",
                    "io.yihu.kit.decision..",
                    "io.yihu.kit.table",
                    "io.yihu..domain..",
                    "org.jspecify.."))
            .allowEmptyShould(true);

    /** Services meet on topics and nowhere else. */
    @ArchTest
    public static final ArchRule SERVICES_DO_NOT_KNOW_EACH_OTHER =
            classes().that(areOfAService()).should(new DependOnNoOtherService()).allowEmptyShould(true);

    /** One way out to the broker. */
    @ArchTest
    public static final ArchRule ONE_CLASS_TOUCHES_STREAM_BRIDGE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.yihu.kit.stream.StreamBridgeGateway")
            .and()
            .doNotHaveFullyQualifiedName("io.yihu.kit.stream.StreamAutoConfiguration")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.cloud.stream.function.StreamBridge");

    /** HTTP in, command out: a controller never reaches into the store. */
    @ArchTest
    public static final ArchRule CONTROLLERS_DO_NOT_TOUCH_THE_STORE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.mongodb..", "org.bson.."))
            .allowEmptyShould(true);

    /** Business time comes from the injected clock. */
    @ArchTest
    public static final ArchRule SERVICES_ASK_THE_BUSINESS_CLOCK = noClasses()
            .that(areOfAService())
            .should()
            .callMethodWhere(readsTheMachineClock())
            .allowEmptyShould(true);

    /** One class per reaction, named after its event. */
    @ArchTest
    public static final ArchRule HANDLERS_ARE_NAMED_AFTER_THEIR_EVENT =
            classes().that(handleEvents()).should(new BeNamedAfterItsEvent()).allowEmptyShould(true);

    /** A handler that nobody bound is the bug no other test notices. */
    @ArchTest
    public static final ArchRule HANDLERS_ARE_BOUND =
            classes().that(handleEvents()).should(new BeUsedByBindings()).allowEmptyShould(true);

    /** Dependencies are constructor arguments. */
    @ArchTest
    public static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .allowEmptyShould(true);

    private HouseRules() {}

    private static DescribedPredicate<JavaClass> areOfAService() {
        return describe("are of a service", type -> Services.of(type).isPresent());
    }

    private static DescribedPredicate<JavaClass> handleEvents() {
        return describe(
                "handle events",
                type -> type.isAssignableTo(EVENT_HANDLER)
                        && !type.isInterface()
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachineClock() {
        return describe("reads the machine's clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean noClock = call.getTarget().getRawParameterTypes().isEmpty();
            return call.getName().equals("now") && CLOCKS.contains(owner) && noClock
                    || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")
                    || owner.equals("java.time.Clock") && call.getName().startsWith("system");
        });
    }
}
