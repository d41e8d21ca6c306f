package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.web.CommandHeaders;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DispatchDeskTest {
    private static final Call CALL =
            new Call("T1", new Caller("clerk-1", Set.of(Role.UNIT_CLERK), "shizheng"), new CommandHeaders("k-1", null));

    @Test
    void what_is_masked_leaves_no_trace_in_what_a_key_stands_for() {
        assertThat(Commands.request(CALL, "resolve", "请拨打13800001234"))
                .isEqualTo(Commands.request(CALL, "resolve", "请拨打13899991234"))
                .isNotEqualTo(Commands.request(CALL, "resolve", "请拨打13800001235"));
    }
}
