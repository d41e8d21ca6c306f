package io.yihu.dispatch;

import static io.yihu.kit.security.Role.AUDITOR;
import static io.yihu.kit.security.Role.DISPATCHER;
import static io.yihu.kit.security.Role.MACHINE;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static io.yihu.kit.security.Role.UNIT_CLERK;
import static org.springframework.http.HttpMethod.GET;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.AccessRules;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.shell.Place;

/** Who may know what of the organisation. Whoever answers at a unit is told to those who dispatch, and to the unit. */
final class OrganisationAccess {
    private static final Refusal OTHER_UNITS_CONTACTS = Refusal.forbidden(
            "other-units-contacts",
            "值班联系人只对派单员、督办人员和本单位可见",
            "Contacts are for dispatchers, supervisors and the unit itself");

    private static final Refusal OTHER_UNITS_RECORD = Refusal.forbidden(
            "other-units-record",
            "吹哨报到台账只对派单员、督办人员和本单位可见",
            "The record of whistles is for dispatchers, supervisors and the unit itself");

    private OrganisationAccess() {}

    static AccessRules rules() {
        return AccessRules.denyAll()
                .on(GET, "/api/units/{code}")
                .allowAuthenticated()
                .on(GET, "/api/units/{code}/on-duty")
                .allow(DISPATCHER, SUPERVISOR, UNIT_CLERK, MACHINE)
                .on(GET, "/api/units/{code}/whistles")
                .allow(DISPATCHER, SUPERVISOR, AUDITOR, UNIT_CLERK, MACHINE)
                .on(GET, "/api/deadlines/preview")
                .allow(DISPATCHER, SUPERVISOR, AUDITOR, UNIT_CLERK, MACHINE)
                .on(GET, "/dispatch/units")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/units/{code}")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/deadlines")
                .allow(Place.DISPATCH.roles());
    }

    /** Whether the caller may know who answers there. */
    static boolean seesContacts(Caller caller, String unit) {
        return Access.decides(caller) || unit.equals(Call.unitOf(caller));
    }

    /** Whether the caller may know how much the unit has to do. */
    static boolean seesLoad(Caller caller, String unit) {
        return seesContacts(caller, unit) || caller.is(Role.AUDITOR);
    }

    static void checkContacts(Caller caller, String unit) {
        if (!seesContacts(caller, unit)) {
            throw new RefusedException(OTHER_UNITS_CONTACTS);
        }
    }

    static void checkLoad(Caller caller, String unit) {
        if (!seesLoad(caller, unit)) {
            throw new RefusedException(OTHER_UNITS_RECORD);
        }
    }
}
