package io.yihu.intake;

import io.yihu.intake.domain.IntakeRules;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.setup.SetupResource;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The set-up of intake over HTTP. */
@RestController
@RequestMapping("/api/intake-setup")
class IntakeSetupController extends SetupResource {
    IntakeSetupController(Setup<IntakeRules> setup) {
        super(setup);
    }
}
