package io.yihu.events.planted;

import org.apache.kafka.common.header.Headers;

/** Breaks every architecture rule of this module on purpose; see ArchitectureRulesTest. */
public class LooseReference {
    private Headers headers;

    /** The dependency nobody wants. */
    public Headers headers() {
        return headers;
    }
}
