package io.yihu.frontdoor;

import java.net.URI;
import java.util.Locale;
import java.util.function.Function;

/** A service behind the front door, and the first path segments that lead to it. */
public enum Target {
    /** Registering. */
    INTAKE(
            FrontDoorProperties.Targets::intake,
            "/api/tickets",
            "/api/reveals",
            "/api/erasures",
            "/api/vault",
            "/api/places",
            "/api/categories",
            "/api/history",
            "/api/clock",
            "/api/suggestions",
            "/api/matter-models",
            "/api/status",
            "/status",
            "/report",
            "/open311",
            "/api/open311-keys",
            "/api/platforms",
            "/api/intake-setup"),
    /** The working life. */
    DISPATCH(
            FrontDoorProperties.Targets::dispatch,
            "/api/work-items",
            "/api/units",
            "/api/catalogue",
            "/api/deadlines",
            "/api/notices",
            "/api/handovers",
            "/api/precedents",
            "/api/dispatch-setup"),
    /** Call-backs. */
    FEEDBACK(FrontDoorProperties.Targets::feedback, "/api/callbacks"),
    /** Figures. */
    ANALYTICS(FrontDoorProperties.Targets::analytics, "/api/reports");

    private final Function<FrontDoorProperties.Targets, URI> address;
    private final String[] machinePaths;

    Target(Function<FrontDoorProperties.Targets, URI> address, String... machinePaths) {
        this.address = address;
        this.machinePaths = machinePaths;
    }

    /** The segment of its pages, such as {@code intake}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Patterns of all that belongs to it. */
    public String[] paths() {
        String[] patterns = new String[machinePaths.length + 1];
        patterns[0] = "/" + path() + "/**";
        for (int i = 0; i < machinePaths.length; i++) {
            patterns[i + 1] = machinePaths[i] + "/**";
        }
        return patterns;
    }

    /** Where it is. */
    public URI uri(FrontDoorProperties.Targets targets) {
        return address.apply(targets);
    }
}
