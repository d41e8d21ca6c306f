package io.yihu.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.util.HtmlUtils;

/** A page fails only when somebody first sees the part that is wrong; so every expression of every template is read here. */
class TemplatesTest {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{((?:[^{}']|'(?:[^']|'')*')*)}");
    private static final SpelExpressionParser PARSER = new SpelExpressionParser();

    @ParameterizedTest
    @MethodSource("templates")
    void every_expression_can_be_read(Resource template) throws IOException {
        String text = HtmlUtils.htmlUnescape(template.getContentAsString(StandardCharsets.UTF_8));
        Matcher expressions = EXPRESSION.matcher(text);
        List<String> wrong = new ArrayList<>();
        int read = 0;
        while (expressions.find()) {
            read++;
            unreadable(expressions.group(1)).forEach(wrong::add);
        }

        assertThat(wrong).isEmpty();
        assertThat(text.split("\\$\\{", -1).length - 1).as("expressions found").isEqualTo(read);
    }

    private static Stream<String> unreadable(String expression) {
        try {
            PARSER.parseExpression(expression);
            return Stream.empty();
        } catch (ParseException e) {
            return Stream.of(expression + ": " + e.getMessage());
        }
    }

    static Resource[] templates() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html");
    }
}
