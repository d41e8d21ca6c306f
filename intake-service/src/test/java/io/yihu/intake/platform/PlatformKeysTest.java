package io.yihu.intake.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in by a key or a signature. */
class PlatformKeysTest {
    private static final Instant NOW = Instant.parse("2026-12-05T10:00:00Z");
    private static final byte[] BODY = "<order/>".getBytes(UTF_8);
    private static final Map<String, String> SECRETS =
            Map.of("county-a", "old-key", "county-a.next", "new-key", "province-b", "shared");

    @Test
    void the_key_and_the_one_that_is_to_follow_it_open_and_nothing_else() {
        assertThatCode(() -> county("old-key")).doesNotThrowAnyException();
        assertThatCode(() -> county(" new-key ")).doesNotThrowAnyException();
        assertThatThrownBy(() -> county("old-key2")).hasMessage("wrong-key");
        assertThatThrownBy(() -> county("")).hasMessage("wrong-key");
        assertThatThrownBy(() -> county(null)).hasMessage("wrong-key");
    }

    @Test
    void a_platform_without_a_secret_is_switched_off_until_the_file_has_one(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("platforms.properties");
        PlatformKeys keys = new PlatformKeys(new PlatformSecrets(new PlatformProperties(Map.of(), file.toString())));
        assertThatThrownBy(() -> check(keys, "county-a", Map.of("x-api-key", "")))
                .hasMessage("platform-off");

        Files.writeString(file, "secrets.county-a=first");
        assertThatCode(() -> check(keys, "county-a", Map.of("x-api-key", "first")))
                .doesNotThrowAnyException();
        Files.writeString(file, "secrets.county-a=second");
        Files.setLastModifiedTime(file, FileTime.from(NOW));

        assertThatThrownBy(() -> check(keys, "county-a", Map.of("x-api-key", "first")))
                .hasMessage("wrong-key");
        assertThatCode(() -> check(keys, "county-a", Map.of("x-api-key", "second")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "1796464800, true",
        "1796464800000, true",
        "20261205180000, true",
        "2026-12-05T18:00:00+08:00, true",
        "1796464501, true",
        "1796465099, true",
        "1796464499, false",
        "1796465101, false",
        "yesterday, false",
        "20261341180000, false",
    })
    void a_signature_counts_within_the_window_however_its_time_is_written(String time, boolean in) {
        byte[] signature = Signature.of("shared", "{time}\\n{body}", time, BODY);

        if (in) {
            assertThatCode(() -> province(time, HexFormat.of().formatHex(signature)))
                    .doesNotThrowAnyException();
            assertThatCode(() -> province(time, "sha256=" + Base64.getEncoder().encodeToString(signature)))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> province(time, HexFormat.of().formatHex(signature)))
                    .hasMessage("wrong-time");
        }
    }

    @Test
    void a_signature_of_something_else_is_none() {
        String time = "1796464800";
        String other = HexFormat.of().formatHex(Signature.of("shared", "{time}\\n{body}", "1796464801", BODY));
        String unsigned = HexFormat.of().formatHex(Signature.of("other", "{time}\\n{body}", time, BODY));

        assertThatThrownBy(() -> province(time, other)).hasMessage("wrong-signature");
        assertThatThrownBy(() -> province(time, unsigned)).hasMessage("wrong-signature");
        assertThatThrownBy(() -> province(time, "!")).hasMessage("wrong-signature");
        assertThatThrownBy(() -> province(time, null)).hasMessage("wrong-signature");
    }

    private static void county(String key) {
        check(keys(), "county-a", key == null ? Map.of() : Map.of("x-api-key", key));
    }

    private static void province(String time, String signature) {
        check(
                keys(),
                "province-b",
                signature == null
                        ? Map.of("X-Timestamp", time)
                        : Map.of("X-Timestamp", time, "X-Signature", signature));
    }

    private static PlatformKeys keys() {
        return new PlatformKeys(new PlatformSecrets(new PlatformProperties(SECRETS, null)));
    }

    private static void check(PlatformKeys keys, String platform, Map<String, String> headers) {
        keys.check(PackagedPlatforms.platform(platform), new Arrived(headers::get, BODY, null), NOW);
    }
}
