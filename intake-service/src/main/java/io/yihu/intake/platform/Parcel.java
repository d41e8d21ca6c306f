package io.yihu.intake.platform;

import io.yihu.intake.domain.platform.Platform;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a body holds.
 *
 * @param several whether it is answered as a list
 */
record Parcel(List<TreeOrder> orders, boolean several) {
    private static final int MOST = 100;

    /** @throws RefusedException where the list is empty or too long */
    static Parcel of(Platform platform, JsonNode body) {
        String list = platform.list();
        if (list == null) {
            return single(body);
        }
        JsonNode there = TreeOrder.at(body, list);
        if (there.isMissingNode() || list.equals(Platform.WHOLE) && !there.isArray()) {
            return single(body);
        }
        List<TreeOrder> orders = new ArrayList<>();
        if (there.isArray()) {
            there.forEach(order -> orders.add(new TreeOrder(order)));
        } else {
            orders.add(new TreeOrder(there));
        }
        if (orders.isEmpty() || orders.size() > MOST) {
            throw new RefusedException(
                    Refusal.malformed("size", list, "一次应为 1 至 100 件", "1 to 100 orders at once are expected"));
        }
        return new Parcel(orders, true);
    }

    private static Parcel single(JsonNode body) {
        return new Parcel(List.of(new TreeOrder(body)), false);
    }
}
