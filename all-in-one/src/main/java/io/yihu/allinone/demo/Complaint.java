package io.yihu.allinone.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A complaint to be played.
 *
 * @param founding whether it is one of the three of the founding document
 * @param classified whether the agent knows the category at once
 */
record Complaint(String title, String category, Place place, Fate fate, boolean founding, boolean classified) {

    /** Street, community and estate by code; an empty estate is none. */
    record Place(String community, String estate) {

        Map<String, String> json() {
            Map<String, String> place = new LinkedHashMap<>();
            place.put("street", "shuyuanlu");
            place.put("community", community);
            if (!estate.isEmpty()) {
                place.put("estate", estate);
            }
            return place;
        }
    }

    Map<String, Object> registration(String externalNumber) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("source", "demo");
        body.put("externalNumber", externalNumber);
        body.put("channel", "HOTLINE");
        body.put("kind", "COMPLAINT");
        body.put("title", title);
        body.put("description", title + "，请尽快处理。（演示数据）");
        body.put("caller", Map.of("name", "演示用户", "phone", "13800000000"));
        if (classified) {
            body.put("category", category);
            body.put("place", place.json());
        }
        return body;
    }

    Map<String, Object> classification() {
        return Map.of("kind", "COMPLAINT", "category", category, "place", place.json(), "urgency", "ORDINARY");
    }
}
