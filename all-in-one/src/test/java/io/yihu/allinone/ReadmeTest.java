package io.yihu.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name exists. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("\\./yihu (\\w+)((?: --[a-z-]+)*)");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> adrs = Files.list(ROOT.resolve("docs/adr"))) {
            return Stream.concat(
                    Stream.of(
                                    "README.md",
                                    "README.zh.md",
                                    "CONTRIBUTING.md",
                                    "docs/domain.md",
                                    "docs/events.md",
                                    "docs/setup.md",
                                    "docs/setup.zh.md",
                                    "docs/guide.zh.md",
                                    "docs/operations.md",
                                    "docs/front-door.md",
                                    "docs/platforms.md",
                                    "docs/deployment.md",
                                    "docs/accounts.md",
                                    "docs/business-clock.md",
                                    "service-kit/README.md")
                            .map(ROOT::resolve),
                    adrs.toList().stream())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_linked_file_exists(Path document) throws IOException {
        List<String> links = LINK.matcher(Files.readString(document))
                .results()
                .map(m -> m.group(1))
                .toList();

        assertThat(links)
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }

    @Test
    void every_module_of_the_build_is_named_and_every_named_module_is_built() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String pom = Files.readString(ROOT.resolve("pom.xml"));

        List<String> modules = Pattern.compile("<module>([^<]+)</module>")
                .matcher(pom)
                .results()
                .map(m -> m.group(1))
                .toList();

        assertThat(modules).isNotEmpty().allSatisfy(module -> assertThat(readme).contains("| `" + module + "` |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void every_command_named_is_one_that_yihu_knows(String readme) throws IOException {
        String help = Files.readString(ROOT.resolve("yihu"))
                + Files.readString(ROOT.resolve("all-in-one/src/main/java/io/yihu/allinone/RunOptions.java"));
        List<String> words = COMMAND.matcher(Files.readString(ROOT.resolve(readme)))
                .results()
                .flatMap(m -> Stream.concat(
                        Stream.of(m.group(1)), Stream.of(m.group(2).trim().split(" "))))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();

        assertThat(words)
                .contains("run", "init", "--demo")
                .allSatisfy(word -> assertThat(help).contains(word));
    }

    @Test
    void the_test_command_is_the_one_that_ci_runs() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("mvn verify");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).containsPattern("mvn [^\\n]*verify");
    }
}
