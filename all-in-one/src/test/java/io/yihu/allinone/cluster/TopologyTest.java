package io.yihu.allinone.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.embedded.broker.Quorum;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopologyTest {
    private static final String CLUSTER = "0123456789abcdefghij-_";
    private static final Ports PORTS = new Ports(20_000);

    @Test
    void there_are_three_brokers_two_of_each_service_and_one_of_the_rest() {
        Map<Kind, Long> counts =
                members(Map.of()).stream().collect(Collectors.groupingBy(Member::kind, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        Kind.STORE,
                        1L,
                        Kind.BROKER,
                        3L,
                        Kind.IDENTITY,
                        1L,
                        Kind.FRONT_DOOR,
                        1L,
                        Kind.INTAKE,
                        2L,
                        Kind.DISPATCH,
                        2L,
                        Kind.FEEDBACK,
                        2L,
                        Kind.ANALYTICS,
                        2L));
    }

    @Test
    void second_instances_wait_for_the_first_so_that_an_empty_house_is_furnished_once() {
        List<List<Member>> waves = topology(Map.of()).waves();

        for (List<Member> wave : waves) {
            assertThat(wave.stream().map(Member::kind).filter(Ports.SERVICES::contains))
                    .doesNotHaveDuplicates();
        }
        assertThat(waves.get(0)).extracting(Member::kind).contains(Kind.STORE, Kind.BROKER);
    }

    @Test
    void every_port_is_used_once_and_within_what_is_said() {
        List<Integer> ports = members(Map.of()).stream().map(Member::port).toList();

        assertThat(new HashSet<>(ports)).hasSameSizeAs(ports);
        assertThat(PORTS.all().keySet()).containsAll(ports).hasSize(14 + 4 + 3);
        assertThat(PORTS.all().keySet()).allMatch(port -> port >= 20_000 && port <= 20_000 + Ports.SPAN);
    }

    @Test
    void each_broker_knows_all_controllers_and_its_own_place() {
        Member second = named("broker-2", Map.of());

        assertThat(String.join(" ", second.arguments()))
                .contains("--node 2 --cluster " + CLUSTER + " --controllers 1@20030,2@20031,3@20032")
                .contains("--port " + second.port());
        assertThat(Quorum.parse(CLUSTER, 2, "1@20030,2@20031,3@20032").node()).isEqualTo(2);
    }

    @Test
    void services_know_all_brokers_keep_three_copies_and_take_what_is_given_over_their_own() {
        Member intake = named("intake-2", Map.of("yihu.topic-replication", "1", "yihu.setup.poll", "2s"));

        assertThat(intake.arguments())
                .contains("--spring.kafka.bootstrap-servers=127.0.0.1:20012,127.0.0.1:20013,127.0.0.1:20014")
                .contains("--yihu.topic-replication=1", "--yihu.setup.poll=2s")
                .doesNotContain("--yihu.topic-replication=3");
        assertThat(named("intake-2", Map.of()).arguments()).contains("--yihu.topic-replication=3");
    }

    @Test
    void the_front_door_goes_to_the_address_that_all_instances_share() {
        assertThat(named("front-door", Map.of()).arguments())
                .contains("--yihu.front-door.targets.dispatch=http://127.0.0.1:20002")
                .contains("--yihu.front-door.public-address=http://localhost:20000");
    }

    private static Member named(String name, Map<String, String> given) {
        return members(given).stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Member> members(Map<String, String> given) {
        return topology(given).waves().stream().flatMap(List::stream).toList();
    }

    private static Topology topology(Map<String, String> given) {
        return new Topology(Path.of("data"), PORTS, CLUSTER, given);
    }
}
