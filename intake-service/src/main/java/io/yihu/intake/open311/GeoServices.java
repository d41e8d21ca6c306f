package io.yihu.intake.open311;

import io.yihu.events.CategoryReference;
import io.yihu.events.TicketKind;
import io.yihu.intake.domain.Categories;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.open311.Bodies.Attribute;
import io.yihu.intake.open311.Bodies.Definition;
import io.yihu.intake.open311.Bodies.Service;
import io.yihu.intake.open311.Bodies.Value;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The categories without others below them, as services one may report to, and what they ask besides. */
@Component
final class GeoServices {
    /** What the caller wants. */
    static final String KIND = "kind";
    /** Whether the caller's name is to be kept to the hotline. */
    static final String ANONYMOUS = "anonymous";

    private static final Refusal UNKNOWN = Refusal.notFound(
                    "unknown-service", "没有这个服务代码", "There is no service with this code")
            .withField("service_code");
    private static final List<Attribute> ATTRIBUTES = List.of(
            choice(
                    KIND,
                    1,
                    "诉求类型 / what you want; a complaint where nothing is chosen",
                    List.of(
                            new Value(TicketKind.COMPLAINT.name(), "投诉 complaint"),
                            new Value(TicketKind.HELP.name(), "求助 help"),
                            new Value(TicketKind.INQUIRY.name(), "咨询 question"),
                            new Value(TicketKind.SUGGESTION.name(), "建议 suggestion"),
                            new Value(TicketKind.REPORT.name(), "举报 report of wrongdoing, sealed"))),
            choice(
                    ANONYMOUS,
                    2,
                    "是否匿名 / whether you stay anonymous; no where nothing is chosen",
                    List.of(new Value("no", "否 no"), new Value("yes", "是 yes"))));

    private final Setup<IntakeRules> setup;

    GeoServices(Setup<IntakeRules> setup) {
        this.setup = setup;
    }

    /** All of them, in the order of the table. */
    List<Service> all() {
        Categories categories = setup.current().categories();
        Set<@Nullable String> parents =
                categories.all().stream().map(CategoryReference::parent).collect(Collectors.toSet());
        return categories.all().stream()
                .filter(category -> !parents.contains(category.code()))
                .map(category -> service(category, categories))
                .toList();
    }

    /** @throws RefusedException where there is none with this code */
    Definition definition(String code) {
        known(code);
        return new Definition(code, ATTRIBUTES);
    }

    /** @throws RefusedException where there is none with this code */
    void known(String code) {
        if (all().stream().noneMatch(service -> service.code().equals(code))) {
            throw new RefusedException(UNKNOWN);
        }
    }

    /** @throws RefusedException for an answer that the definition does not have */
    static void allowed(String attribute, @Nullable String answer) {
        boolean offered = answer == null
                || ATTRIBUTES.stream()
                        .filter(it -> it.code().equals(attribute))
                        .flatMap(it -> it.values().stream())
                        .anyMatch(value -> value.key().equals(answer));
        if (!offered) {
            throw new RefusedException(Refusal.malformed(
                    "unknown-answer",
                    "attribute[" + attribute + "]",
                    "选项不在服务定义中",
                    "The definition of the service has no such answer"));
        }
    }

    private static Service service(CategoryReference category, Categories categories) {
        List<String> above = new ArrayList<>();
        String parent = category.parent();
        while (parent != null) {
            CategoryReference found = categories.find(parent).orElseThrow();
            above.add(0, found.nameZh());
            parent = found.parent();
        }
        return new Service(
                category.code(),
                category.nameZh(),
                category.nameEn(),
                true,
                "realtime",
                String.join(",", above),
                above.isEmpty() ? category.nameZh() : above.get(0));
    }

    private static Attribute choice(String code, int order, String description, List<Value> values) {
        return new Attribute(true, code, "singlevaluelist", false, "", order, description, values);
    }
}
