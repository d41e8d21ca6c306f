package io.yihu.allinone.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.AllInOne;
import io.yihu.allinone.Part;
import io.yihu.allinone.Settings;
import io.yihu.allinone.command.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator does with the office's folder, on a running house. */
class OfficeCommandsTest {
    @TempDir
    private static Path data;

    private static AllInOne house;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        house = AllInOne.start(Settings.onFreePorts(data));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void init_writes_the_folder_once_and_never_over_what_is_there() throws IOException {
        Path office = folder.resolve("office");

        assertThat(InitCli.run(List.of(office.toString()))).isZero();
        Files.writeString(office.resolve("units.csv"), "mine");
        Files.delete(office.resolve("hours.csv"));
        assertThat(InitCli.run(List.of(office.toString()))).isZero();

        assertThat(office.resolve("units.csv")).hasContent("mine");
        assertThat(office.resolve("hours.csv")).exists();
        assertThat(office.resolve("README.md")).content().contains("CSV UTF-8");
        assertThat(InitCli.run(List.of("--fast"))).isEqualTo(2);
    }

    @Test
    void init_import_export_import_is_a_fixed_point() throws IOException {
        Path office = office();
        edit(office.resolve("units.csv"), "卫生健康办公室", "卫生健康和计生办公室");
        Path exported = folder.resolve("exported");
        Path original = folder.resolve("original");

        assertThat(importing(office)).isZero();
        List<Integer> versions = versions();
        assertThat(exporting(exported)).isZero();
        assertThat(importing(exported)).isZero();

        assertThat(tables(exported)).isEqualTo(tables(office));
        assertThat(versions()).isEqualTo(versions);
        assertThat(exporting(original, "--version", "1")).isZero();
        assertThat(tables(original)).isEqualTo(tables(office()));
        assertThat(importing(original)).isZero();
    }

    @Test
    void a_dry_run_and_a_folder_with_an_error_in_either_service_change_nothing() throws IOException {
        List<Integer> before = versions();
        Path office = office();
        edit(office.resolve("units.csv"), "卫生健康办公室", "卫健办");
        edit(office.resolve("places.csv"), "松涛里小区", "松涛里");

        assertThat(importing(office, "--dry-run")).isZero();
        assertThat(versions()).isEqualTo(before);

        edit(office.resolve("catalogue.csv"), "labour.*", "labor.*");
        assertThat(importing(office)).isEqualTo(1);
        assertThat(versions()).as("intake was right, dispatch was not").isEqualTo(before);

        Files.write(
                office.resolve("catalogue.csv"),
                Files.readString(office.resolve("catalogue.csv")).getBytes(Charset.forName("GB18030")));
        assertThat(importing(office)).isEqualTo(1);
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void an_export_goes_over_no_edited_file_unless_told_so() throws IOException {
        Path office = office();
        edit(office.resolve("hours.csv"), "09:00", "08:30");
        Map<String, String> edited = tables(office);

        assertThat(exporting(office)).isEqualTo(1);
        assertThat(tables(office)).isEqualTo(edited);
        assertThat(exporting(office, "--force", "--version", "dispatch=1")).isZero();
        assertThat(office.resolve("hours.csv")).content().contains("09:00");
        assertThat(exporting(office, "--version", "latest")).isEqualTo(2);
        assertThat(exporting(office, "--version", "999")).isEqualTo(1);
    }

    @Test
    void without_a_house_or_a_folder_it_says_so() {
        assertThat(ImportCli.run(List.of(folder.toString()), folder)).isEqualTo(1);
        assertThat(importing(folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(importing(folder, "--fast")).isEqualTo(2);
    }

    private Path office() throws IOException {
        Path office = Files.createTempDirectory(folder, "office");
        InitCli.run(List.of(office.toString()));
        return office;
    }

    private static int importing(Path office, String... options) {
        return ImportCli.run(arguments(office, options), data);
    }

    private static int exporting(Path office, String... options) {
        return ExportCli.run(arguments(office, options), data);
    }

    private static List<String> arguments(Path office, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                office.toString(),
                "--intake",
                house.uri(Part.INTAKE).toString(),
                "--dispatch",
                house.uri(Part.DISPATCH).toString()));
        arguments.addAll(List.of(options));
        return arguments;
    }

    private static List<Integer> versions() throws IOException {
        Words words = new Words(arguments(Path.of("office")), data);
        return OfficeHouse.of(words).services().stream()
                .map(service -> service.current().json().path("number").asInt())
                .toList();
    }

    private static void edit(Path file, String right, String wrong) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replaceFirst(Pattern.quote(right), wrong));
    }

    private static Map<String, String> tables(Path office) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (var files = Files.list(office)) {
            files.filter(file -> file.toString().endsWith(".csv"))
                    .forEach(file -> tables.put(file.getFileName().toString(), text(file)));
        }
        return tables;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
