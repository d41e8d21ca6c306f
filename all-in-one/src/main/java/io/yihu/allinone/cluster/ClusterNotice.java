package io.yihu.allinone.cluster;

import java.time.Duration;

/** What a person is told of a cluster, Chinese first. */
final class ClusterNotice {

    private ClusterNotice() {}

    /** What is where. */
    static String ready(RunningCluster cluster, Topology topology, Duration took) {
        StringBuilder text = new StringBuilder(
                "%n集群已就绪，用时 %d 秒 / The cluster is ready after %d s%n".formatted(took.toSeconds(), took.toSeconds()));
        cluster.children()
                .forEach(child -> text.append("  %-14s %-18s pid %d%n"
                        .formatted(child.member().name(), child.member().address(), child.pid())));
        topology.ports()
                .shared()
                .forEach((service, port) -> text.append("  %-14s 127.0.0.1:%-8d → %s%n"
                        .formatted(service.word(), port, topology.ports().instances(service))));
        return text
                + """
                  数据与日志 / data and logs: %s
                打开 / open: %s   取令牌 / a token: ./yihu token dispatcher --data %s
                首次登录 / first sign-in: admin，一次性密码在 / one-time password in %s
                停止 / stop: Ctrl-C
                """.formatted(
                                topology.data(),
                                topology.address(),
                                topology.data(),
                                topology.data().resolve("identity/first-password"));
    }

    /** That one has died, and what that means. */
    static String dead(Child child, int code) {
        String name = child.member().name();
        return name + " 已退出（" + code + "），其余继续运行 / " + name + " has ended with " + code
                + ", the others go on; its log: " + child.log();
    }
}
