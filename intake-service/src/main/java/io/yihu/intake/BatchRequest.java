package io.yihu.intake;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Orders of a platform, each read by itself. Its text form holds none of them. */
record BatchRequest(
        @ArraySchema(schema = @Schema(implementation = TicketRequest.class)) @NotNull @Size(min = 1, max = 100)
        List<@NotNull JsonNode> tickets) {
    @Override
    public String toString() {
        return "BatchRequest[***]";
    }
}
