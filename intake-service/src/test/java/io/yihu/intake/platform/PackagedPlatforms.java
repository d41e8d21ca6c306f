package io.yihu.intake.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.yihu.intake.domain.platform.OrderMapping.Reading;
import io.yihu.intake.domain.platform.Platform;
import io.yihu.intake.domain.platform.Platforms;
import io.yihu.intake.domain.setup.IntakeTables;
import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.setup.PackagedFolder;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The two platforms that come with the software, and a form's. */
final class PackagedPlatforms {
    private static final Map<String, String> FORM = Map.of(
            "platforms.csv", "city-f,表单,,FORM,,KEY,token,,,,city-f,,\r\n",
            "platform-fields.csv",
                    "city-f,EXTERNAL_NUMBER,no,YES,,,,\r\ncity-f,CHANNEL,,,,,,PLATFORM\r\ncity-f,KIND,kind,,,,,HELP\r\n"
                            + "city-f,TITLE,t,YES,,,,\r\ncity-f,DESCRIPTION,d,YES,,,,\r\n",
            "platform-answers.csv", "city-f,TICKET_ID,id,,,\r\n");

    static final Platforms ALL = read();

    private PackagedPlatforms() {}

    static Platform platform(String code) {
        return ALL.find(code).orElseThrow();
    }

    /** The first order of a body. */
    static Reading reading(String platform, String body) {
        return ALL.mapping(platform(platform))
                .read(parcel(platform, body).orders().get(0));
    }

    static Parcel parcel(String platform, String body) {
        return parcel(platform, new Arrived(name -> null, body.getBytes(UTF_8), null));
    }

    static Parcel parcel(String platform, Arrived arrived) {
        Platform known = platform(platform);
        return Parcel.of(known, new PlatformBodies(JsonMapper.shared()).read(known, arrived));
    }

    private static Platforms read() {
        Map<String, byte[]> files = new HashMap<>(PackagedFolder.ofTables("classpath:reference/", IntakeTables.ALL)
                .files());
        FORM.forEach((file, rows) -> files.merge(file, rows.getBytes(UTF_8), PackagedPlatforms::appended));
        Findings findings = new Findings();
        var rules = IntakeTables.read(
                (Layout layout) -> CsvTables.read(layout, files.get(layout.file()), findings), findings);
        return Objects.requireNonNull(rules, findings.all().toString()).platforms();
    }

    private static byte[] appended(byte[] table, byte[] rows) {
        return (new String(table, UTF_8) + new String(rows, UTF_8)).getBytes(UTF_8);
    }
}
