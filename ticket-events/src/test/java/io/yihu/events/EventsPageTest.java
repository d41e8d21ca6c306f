package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/events.md leaves nothing out. */
class EventsPageTest {
    private static String page;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("..", "docs", "events.md"));
    }

    @ParameterizedTest
    @EnumSource
    void a_topic_has_its_row_with_its_writer(Topic topic) {
        assertThat(page)
                .contains("\n| `" + topic.topicName() + "` | " + topic.writer().key() + " | ");
    }

    @ParameterizedTest
    @EnumSource
    void an_event_is_named_in_the_row_of_its_topic(EventType type) {
        assertThat(page.lines().filter(l -> l.startsWith("| `" + type.topic().topicName() + "`")))
                .singleElement()
                .asString()
                .contains("`" + type.wireName() + "`");
    }

    @Test
    void the_topics_of_units_have_their_row() {
        assertThat(page)
                .contains("\n| `" + UnitTopic.of("<code>") + "` | " + Writer.DISPATCH.key()
                        + " | ticket id | compacted | `" + RecordType.UNIT_TICKET + "` |");
    }

    @Test
    void every_type_has_its_row_with_all_its_fields() {
        SchemaCheck.published().forEach((wireName, record) -> {
            String fields = page.lines()
                    .filter(l -> l.startsWith("| `" + wireName + "`"))
                    .collect(Collectors.joining());
            Arrays.stream(record.getRecordComponents())
                    .forEach(c -> assertThat(fields).as(wireName).containsPattern("\\b" + c.getName() + "\\b"));
        });
    }
}
