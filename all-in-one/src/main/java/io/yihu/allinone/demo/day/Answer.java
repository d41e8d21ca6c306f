package io.yihu.allinone.demo.day;

import tools.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param request method and address, for messages
 */
record Answer(String request, int status, JsonNode body) {

    boolean missing() {
        return status == 404;
    }

    /** The body, where the service did what was asked. */
    JsonNode done() {
        if (status != 200 && status != 201) {
            throw new DemoException("%s 被拒绝 was refused: %d %s %s"
                    .formatted(
                            request,
                            status,
                            body.path("reason").asString(""),
                            body.path("detail").asString("")));
        }
        return body;
    }
}
