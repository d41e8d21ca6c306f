package io.yihu.allinone.cluster;

import java.util.Locale;

/** What a process of the cluster is, its program and the memory it gets. */
enum Kind {
    STORE("io.yihu.embedded.store.EmbeddedStoreMain", 320),
    BROKER("io.yihu.embedded.broker.EmbeddedBrokerMain", 256),
    IDENTITY("io.yihu.identity.IdentityMain", 160),
    INTAKE("io.yihu.intake.IntakeApplication", 256),
    DISPATCH("io.yihu.dispatch.DispatchApplication", 256),
    FEEDBACK("io.yihu.feedback.FeedbackApplication", 256),
    ANALYTICS("io.yihu.analytics.AnalyticsApplication", 256),
    FRONT_DOOR("io.yihu.frontdoor.FrontDoorApplication", 192);

    private final String mainClass;
    private final int heapMegabytes;

    Kind(String mainClass, int heapMegabytes) {
        this.mainClass = mainClass;
        this.heapMegabytes = heapMegabytes;
    }

    String mainClass() {
        return mainClass;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** Whether it says that it is ready in its output; the others answer it at their health address. */
    boolean saysWhenReady() {
        return this == STORE || this == BROKER || this == IDENTITY;
    }

    /** Such as {@code front-door}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
