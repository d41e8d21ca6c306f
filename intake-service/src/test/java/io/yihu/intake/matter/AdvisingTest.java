package io.yihu.intake.matter;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Lexicon;
import io.yihu.intake.domain.Risk;
import io.yihu.intake.domain.setup.IntakeTables;
import io.yihu.intake.matter.learn.Example;
import io.yihu.intake.matter.learn.Learner;
import io.yihu.intake.matter.learn.Model;
import io.yihu.intake.matter.learn.Recipe;
import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.setup.PackagedFolder;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice of invented texts, by the packaged lexicon and by what was learned. */
class AdvisingTest {
    private static final Lexicon PACKAGED = packaged();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "松涛里小区下水道堵塞，污水外溢发臭    | drainage.blocked",
                "信泰和府楼下商铺喇叭叫卖太吵         | noise.commercial",
                "隔壁工地夜间施工打桩，老人睡不着      | noise.construction",
                "海关路口流动摊贩占道摆摊            | street.vendors",
                "巷子里的路灯坏了半个月不亮           | lighting.broken",
                "楼下垃圾桶三天没人清运              | sanitation.garbage",
                "物业收了停车费不管事               | housing.property",
                "小区从早上起停水，没有通知           | water.outage",
                "有人把车停放在人行道上，违停没人管     | traffic.parking",
                "健身房关门，预付卡不退款             | market.consumer",
                "老板拖欠工资两个月                 | labour.wages",
                "请问租房补贴政策怎么办理             | inquiry.policy",
            })
    void the_packaged_lexicon_tells_each_category_apart_and_says_why(String text, String category) {
        Proposal proposal = Objects.requireNonNull(lexicon(text).category());

        assertThat(proposal.value()).isEqualTo(category);
        assertThat(proposal.origin()).isEqualTo(Proposal.Origin.LEXICON);
        assertThat(proposal.reasons()).isNotEmpty().allMatch(text::contains);
        assertThat(proposal.confidence()).isBetween(0.2, 0.95);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三楼厨房着火了           | LIFE      | true",
                "楼道里一股燃气泄漏的味道   | LIFE      | true",
                "她说不想活了，站在天台上   | SELF_HARM | true",
                "邻居扬言要砍死我们        | THREAT    | true",
                "水淹了我家             | PROPERTY  | true",
                "几十个业主聚集在售楼部拉横幅 | GATHERING | false",
            })
    void risks_are_told_at_once(String text, Risk risk, boolean danger) {
        Advice advice = lexicon(text);

        assertThat(advice.alarms()).extracting(Alarm::risk).contains(risk);
        assertThat(advice.danger()).isEqualTo(danger);
        assertThat(advice.urgency() == null ? "" : advice.urgency().value()).isEqualTo(danger ? "DANGER" : "");
    }

    @ParameterizedTest
    @CsvSource({"店里贴着跳楼价清仓", "幸好没有着火", "社区搞消防演练", "摊贩聚集在路口"})
    void what_only_sounds_like_a_risk_raises_no_alarm(String text) {
        assertThat(lexicon(text).alarms()).isEmpty();
    }

    @Test
    void a_text_that_says_nothing_gets_no_advice() {
        assertThat(lexicon("").empty()).isTrue();
        assertThat(lexicon("天气不错").empty()).isTrue();
    }

    @Test
    void what_was_learned_has_the_word_unless_its_category_is_gone() {
        Learned learned = new Learned(3, Instant.EPOCH, 60, 0.9, model(), null);
        String text = "下水道堵了";

        Proposal byTickets = Objects.requireNonNull(
                Advising.of(text, PACKAGED, learned, category -> true).category());
        Proposal withoutIt = Objects.requireNonNull(
                Advising.of(text, PACKAGED, learned, category -> false).category());

        assertThat(byTickets.value()).isEqualTo("learned.drain");
        assertThat(byTickets.origin()).isEqualTo(Proposal.Origin.LEARNED);
        assertThat(byTickets.alternatives()).extracting(guess -> guess.label()).containsExactly("learned.noise");
        assertThat(withoutIt.value()).isEqualTo("drainage.blocked");
        assertThat(withoutIt.origin()).isEqualTo(Proposal.Origin.LEXICON);
    }

    private static Model model() {
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(new Example("d" + i, "下水道堵了" + i % 7, "learned.drain"));
            rows.add(new Example("n" + i, "音响太吵" + i % 7, "learned.noise"));
        }
        return new Learner(Recipe.USUAL).learn(rows);
    }

    private static Advice lexicon(String text) {
        return Advising.of(text, PACKAGED, null, category -> true);
    }

    private static Lexicon packaged() {
        Findings findings = new Findings();
        Map<String, byte[]> files = PackagedFolder.ofTables("classpath:reference/", IntakeTables.ALL)
                .files();
        IntakeRules rules = IntakeTables.read(
                (Layout layout) -> CsvTables.read(layout, files.get(layout.file()), findings), findings);
        return Objects.requireNonNull(rules, findings.all().toString()).lexicon();
    }
}
