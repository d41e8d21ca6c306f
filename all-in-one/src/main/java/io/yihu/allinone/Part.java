package io.yihu.allinone;

import java.util.EnumMap;
import java.util.Map;

/** What listens on a port of its own. */
public enum Part {
    /** The one web address for people and machines. */
    FRONT_DOOR("front door 门户", 8080, 0),
    /** Registers complaints. */
    INTAKE("intake 受理", 8081, 1),
    /** Gives them to units and watches their clocks. */
    DISPATCH("dispatch 派单", 8082, 2),
    /** Calls back. */
    FEEDBACK("feedback 回访", 8083, 3),
    /** Counts. */
    ANALYTICS("analytics 统计", 8084, 4),
    /** Accounts, sign-in and tokens; loopback only, people reach it through the front door. */
    IDENTITY("identity 令牌", 8090, 10),
    /** The Kafka broker; loopback only. */
    BROKER("broker 消息(Kafka)", 9092, 12),
    /** The embedded store; loopback only. */
    STORE("store 存储(MongoDB)", 27_017, 17);

    private final String title;
    private final int usualPort;
    private final int distance;

    Part(String title, int usualPort, int distance) {
        this.title = title;
        this.usualPort = usualPort;
        this.distance = distance;
    }

    /** English and Chinese. */
    String title() {
        return title;
    }

    /** Each part on its usual port. */
    static Map<Part, Integer> usualPorts() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : values()) {
            ports.put(part, part.usualPort);
        }
        return ports;
    }

    /** Ports close above a base, or any free ones for base 0. */
    static Map<Part, Integer> portsFrom(int base) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : values()) {
            ports.put(part, base == 0 ? 0 : base + part.distance);
        }
        return ports;
    }

    /** The highest distance from a base. */
    static int span() {
        return STORE.distance;
    }
}
