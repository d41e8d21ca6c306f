package io.yihu.embedded.broker;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A broker's place among others on this machine: together they elect who leads and keep copies of each record.
 *
 * @param clusterId the same for all, for ever; 22 characters of URL-safe Base64
 * @param node own number
 * @param controllers the loopback port of each node's controller, by number
 */
public record Quorum(String clusterId, int node, Map<Integer, Integer> controllers) {

    private static final int MOST_COPIES = 3;

    /** Refuses a node that is not one of them. */
    public Quorum {
        controllers = Map.copyOf(controllers);
        if (!controllers.containsKey(node)) {
            throw new BrokerStartException("node " + node + " is not among the controllers " + controllers.keySet());
        }
    }

    /**
     * Reads {@code 1@9101,2@9102,3@9103}: node and port of each controller.
     *
     * @throws BrokerStartException it reads otherwise
     */
    public static Quorum parse(String clusterId, int node, String controllers) {
        if (!clusterId.matches("[A-Za-z0-9_-]{22}")) {
            throw new BrokerStartException("--cluster must be 22 characters of URL-safe Base64, not " + clusterId);
        }
        Map<Integer, Integer> ports = new TreeMap<>();
        for (String controller : controllers.split(",", -1)) {
            if (!controller.matches("\\d{1,4}@\\d{1,5}")) {
                throw new BrokerStartException("--controllers must read like 1@9101,2@9102, not " + controllers);
            }
            int at = controller.indexOf('@');
            ports.put(Integer.valueOf(controller.substring(0, at)), Integer.valueOf(controller.substring(at + 1)));
        }
        return new Quorum(clusterId, node, ports);
    }

    /** Nodes and ports as {@link #parse} reads them. */
    public String text() {
        return joined("@");
    }

    String voters() {
        return joined("@127.0.0.1:");
    }

    private String joined(String between) {
        return new TreeMap<>(controllers)
                .entrySet().stream()
                        .map(e -> e.getKey() + between + e.getValue())
                        .collect(Collectors.joining(","));
    }

    String controller() {
        return "127.0.0.1:" + Objects.requireNonNull(controllers.get(node));
    }

    boolean alone() {
        return controllers.size() == 1;
    }

    /** Of each record, as many as there are nodes, at most three. */
    int copies() {
        return Math.min(controllers.size(), MOST_COPIES);
    }

    /** That must hold a record before it counts as written: all but one. */
    int insync() {
        return Math.max(1, copies() - 1);
    }
}
