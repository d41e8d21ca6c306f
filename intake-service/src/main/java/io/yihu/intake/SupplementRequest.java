package io.yihu.intake;

import io.yihu.events.Channel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What more was said about an open ticket. Its text form holds none of it. */
record SupplementRequest(
        @NotNull Channel channel,
        @NotBlank @Size(max = 5000) String words) {
    @Override
    public String toString() {
        return "SupplementRequest[***]";
    }
}
