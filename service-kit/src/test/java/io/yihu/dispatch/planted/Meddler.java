package io.yihu.dispatch.planted;

import io.yihu.intake.planted.Registered;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.function.StreamBridge;

class Meddler {
    @Autowired
    StreamBridge bridge;

    Registered register() {
        return new Registered(Instant.now().toString());
    }
}
