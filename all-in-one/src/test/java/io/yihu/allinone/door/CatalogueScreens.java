package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dispatcher at the page of the catalogue, in a real browser. */
abstract class CatalogueScreens {
    private final WholeHouse house = BrowserTest.house();
    private final Browser browser = BrowserTest.browser();

    @TempDir
    Path folder;

    @Test
    void a_dispatcher_asks_the_catalogue_and_tries_a_draft_from_a_file() throws IOException {
        browser.size(1366, 768);
        browser.signIn("dispatcher", house.passwordOf("dispatcher"), "/dispatch");
        browser.one("a[href='/dispatch/catalogue']").click();
        browser.choose("#question-place", "songtaoli");
        browser.choose("#question-category", "drainage.blocked");
        browser.one("form[action='/dispatch/catalogue'] button").click();
        assertThat(browser.one("#question-said").getText()).contains("市政设施办公室");
        isLookedAtOnAPhoneToo("catalogue");

        browser.one("#trial-file").sendKeys(file("gbk.csv", Charset.forName("GB18030")));
        assertThat(browser.one("#trial-draft-unreadable:not([hidden])").getText())
                .contains("UTF-8");
        browser.one("#trial-file").sendKeys(file("draft.csv", StandardCharsets.UTF_8));
        browser.one("#trial-draft-unreadable[hidden]");
        tries();

        browser.one("#trial-said");
        assertThat(browser.body()).contains("首派准确", "综合行政执法大队", "尚无答复");
        assertThat(browser.texts("#trial-said a[href^='/tickets/']")).isNotEmpty();
        isLookedAtOnAPhoneToo("catalogue-tried");
    }

    @Test
    void the_administrator_tries_a_draft_too_and_is_told_what_is_wrong_with_it() {
        browser.size(1366, 768);
        browser.signIn("administrator", house.passwordOf("administrator"), "/dispatch/catalogue");
        browser.one("#trial-draft").sendKeys("row,place");
        tries();

        assertThat(browser.one("#trial-part [role=alert] li").getText()).contains("缺少列");
        isLookedAtOnAPhoneToo("catalogue-wrong");
        browser.one("a.language").click();
        assertThat(browser.texts("h1")).isNotEmpty();
        browser.go("/dispatch/catalogue");
        assertThat(browser.texts("h1")).containsExactly("Catalogue");
        browser.isAccessible();
        browser.screen("catalogue-english");
        browser.one("a.language").click();
    }

    private void showsWhatCame() {
        browser.run("const said = document.getElementById('trial-said'); said && said.scrollIntoView(); return true");
    }

    private void tries() {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        browser.run("document.getElementById('trial-from').value = '" + today + "';"
                + "document.getElementById('trial-to').value = '" + today + "'; return true");
        browser.one("#trial-form > p > button").click();
    }

    /** The catalogue that counts, but sewers go to the brigade. */
    private String file(String name, Charset charset) throws IOException {
        String table = house.signedIn("dispatcher")
                .ask("GET", "/dispatch/catalogue/file")
                .body();
        Path file = folder.resolve(name);
        Files.write(
                file,
                table.replace("\uFEFF", "")
                        .replace("drainage.*,shizheng", "drainage.*,zhifa")
                        .getBytes(charset));
        return file.toString();
    }

    private void isLookedAtOnAPhoneToo(String name) {
        browser.isAccessible();
        browser.fits();
        showsWhatCame();
        browser.screen(name);
        browser.size(390, 844);
        browser.fits();
        browser.isAccessible();
        showsWhatCame();
        browser.screen("phone-" + name);
        browser.size(1366, 768);
    }
}
