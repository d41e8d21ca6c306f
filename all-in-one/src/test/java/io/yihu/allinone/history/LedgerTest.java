package io.yihu.allinone.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {
    static final String HEADER = "source,externalNumber,kind,title,description,category,community,registeredAt,"
            + "assignedAt,unit,resolvedAt,outcome,onTime,closedAt,contacted,solved,satisfaction\n";
    static final String ROW = "ledger-2024,A-1,COMPLAINT,下水道堵塞,\"三号楼前，\n污水外溢\",drainage.blocked,songtao,"
            + "2024-05-06 09:00,2024-05-06T10:00:00+08:00,shizheng,2024-05-08 10:00:30,SOLVED,是,2024-05-09 10:00,"
            + "true,true,SATISFIED\n";

    @Test
    void cells_become_fields_and_times_without_a_zone_are_chinas() {
        Ledger ledger = Ledger.read("\uFEFF" + HEADER + ROW);

        assertThat(ledger.wrong()).isEmpty();
        assertThat(ledger.rows()).hasSize(1);
        assertThat(ledger.rows().get(0))
                .containsEntry("place", Map.of("community", "songtao"))
                .containsEntry("registeredAt", "2024-05-06T01:00:00Z")
                .containsEntry("assignedAt", "2024-05-06T02:00:00Z")
                .containsEntry("resolvedAt", "2024-05-08T02:00:30Z")
                .containsEntry("onTime", true)
                .containsEntry("description", "三号楼前，\n污水外溢");
    }

    @Test
    void each_wrong_cell_is_named_with_row_and_column() {
        String wrong = ROW.replace("2024-05-06 09:00", "yesterday").replace(",是,", ",maybe,");

        assertThat(lines(HEADER + ROW + wrong + ROW.replace("A-1", "")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("第 3 行 row 3, registeredAt"),
                        line -> assertThat(line).contains("row 3, onTime"),
                        line -> assertThat(line).contains("row 4, externalNumber"));
    }

    @Test
    void a_wrong_header_is_named() {
        assertThat(lines(HEADER.replace("unit,", "office,") + ROW))
                .satisfiesExactly(
                        line -> assertThat(line).contains("row 1, office"),
                        line -> assertThat(line).contains("row 1, unit"));
        assertThat(lines("")).singleElement().asString().contains("empty");
        assertThat(lines(HEADER + ROW.strip() + ",more\n"))
                .singleElement()
                .asString()
                .contains("row 2, *");
    }

    private static List<String> lines(String text) {
        return Ledger.read(text).wrong().stream().map(WrongCell::line).toList();
    }
}
