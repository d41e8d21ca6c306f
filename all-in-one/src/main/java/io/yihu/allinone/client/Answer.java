package io.yihu.allinone.client;

import tools.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param request method and address, for messages
 */
public record Answer(String request, int status, JsonNode body) {

    /** Whether there is no such thing. */
    public boolean missing() {
        return status == 404;
    }

    /** Whether the service did what was asked. */
    public boolean accepted() {
        return status == 200 || status == 201;
    }

    /**
     * The body, where the service did what was asked.
     *
     * @throws HouseException it refused; the message says what and why
     */
    public JsonNode done() {
        if (!accepted()) {
            throw new HouseException("%s 被拒绝 was refused: %d %s %s"
                    .formatted(
                            request,
                            status,
                            body.path("reason").asString(""),
                            body.path("detail").asString("")));
        }
        return body;
    }
}
