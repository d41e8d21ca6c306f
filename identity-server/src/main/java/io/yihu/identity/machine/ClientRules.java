package io.yihu.identity.machine;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a machine client must look like; each refusal names its field. */
public final class ClientRules {

    static final Refusal NO_CLIENT = Refusal.notFound("no-such-client", "没有这个接入方", "There is no such client");
    static final Refusal TAKEN =
            new Refusal(RefusalKind.CONFLICT, "name-taken", "name", "名称已被占用", "This name is taken");
    static final Refusal FASTER =
            Refusal.staleVersion("stale-version", "接入方已被他人修改，请刷新后重试", "Somebody else changed it first");

    /** Kept for the house's own clients and for what would read like one of them. */
    private static final Set<String> OWN = Set.of("yihu-cli", "front-door");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{2,63}");
    private static final Pattern UNIT = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int USUAL_OVERLAP = 24;
    private static final int LONGEST_OVERLAP = 24 * 30;

    private ClientRules() {}

    /** The roles another system can have; never the one that makes accounts. */
    public static List<String> roleNames() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)).stream()
                .map(Role::wireName)
                .toList();
    }

    static List<Refusal> check(ClientDesk.Wish wish) {
        List<Refusal> refusals = new ArrayList<>();
        String name = wish.name();
        if (name == null || !NAME.matcher(name).matches()) {
            refusals.add(rule("name", "名称应为 3 至 64 个小写字母、数字或连字符", "3 to 64 lower-case letters, digits or hyphens"));
        } else if (OWN.contains(name)) {
            refusals.add(rule("name", "此名称由系统保留", "This name is reserved"));
        }
        List<String> roles = wish.roles() == null ? List.of() : wish.roles();
        if (roles.isEmpty() || !roleNames().containsAll(roles)) {
            refusals.add(rule("roles", "请至少选择一个角色", "At least one role is needed: " + roleNames()));
        }
        boolean clerk = roles.contains(Role.UNIT_CLERK.wireName());
        String unit = wish.unit();
        if (clerk && (unit == null || !UNIT.matcher(unit).matches())) {
            refusals.add(rule("unit", "承办单位的系统须填写单位代码", "A unit-clerk needs the code of a unit"));
        } else if (!clerk && unit != null) {
            refusals.add(rule("unit", "只有承办单位的系统有单位", "Only a unit-clerk has a unit"));
        }
        return refusals;
    }

    static int overlap(@Nullable Integer hours) {
        int wanted = hours == null ? USUAL_OVERLAP : hours;
        if (wanted < 0 || wanted > LONGEST_OVERLAP) {
            throw new RefusedException(rule("overlapHours", "重叠期应为 0 至 720 小时", "0 to 720 hours"));
        }
        return wanted;
    }

    private static Refusal rule(String field, String zh, String en) {
        return Refusal.rule("invalid-" + (field.equals("overlapHours") ? "overlap" : field), field, zh, en);
    }
}
