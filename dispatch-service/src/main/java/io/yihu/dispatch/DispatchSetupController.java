package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.setup.SetupResource;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The set-up of dispatch over HTTP. */
@RestController
@RequestMapping("/api/dispatch-setup")
class DispatchSetupController extends SetupResource {
    DispatchSetupController(Setup<DispatchRules> setup) {
        super(setup);
    }
}
