package io.yihu.intake.domain.platform;

import java.util.List;
import java.util.Optional;

/** The platforms there are, and how each is understood; in the order of their tables. */
public record Platforms(List<Platform> all, List<FieldRow> fields, List<CodeRow> codes, List<AnswerRow> answers) {
    /** Nobody sends us anything. */
    public static final Platforms NONE = new Platforms(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Platforms {
        all = List.copyOf(all);
        fields = List.copyOf(fields);
        codes = List.copyOf(codes);
        answers = List.copyOf(answers);
    }

    /** The platform with this code. */
    public Optional<Platform> find(String code) {
        return all.stream().filter(platform -> platform.code().equals(code)).findFirst();
    }

    /** How the orders of a platform are read. */
    public OrderMapping mapping(Platform platform) {
        String code = platform.code();
        return new OrderMapping(
                fields.stream().filter(row -> row.platform().equals(code)).toList(),
                codes.stream().filter(row -> row.platform().equals(code)).toList());
    }

    /** What a platform is told. */
    public List<AnswerRow> answers(Platform platform) {
        return answers.stream()
                .filter(row -> row.platform().equals(platform.code()))
                .toList();
    }
}
