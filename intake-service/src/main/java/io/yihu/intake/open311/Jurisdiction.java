package io.yihu.intake.open311;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a request is meant for this house. */
@Component
final class Jurisdiction {
    private static final String FIELD = "jurisdiction_id";
    private static final Refusal OTHER = Refusal.notFound(
                    "unknown-jurisdiction", "不是本辖区", "This house does not serve that jurisdiction")
            .withField(FIELD);

    private final String own;

    Jurisdiction(Open311Properties properties) {
        this.own = properties.jurisdiction();
    }

    /** @throws RefusedException where it names another; one that is left out means this one */
    void check(Map<String, String> sent) {
        String named = sent.getOrDefault(FIELD, "");
        if (!own.isEmpty() && !named.isEmpty() && !named.equals(own)) {
            throw new RefusedException(OTHER);
        }
    }
}
