package io.yihu.allinone.cluster;

import io.yihu.allinone.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which port above a base belongs to what: the same distances as {@code ./yihu run} where it has them. */
record Ports(int base) {

    /** Of each service. */
    static final int INSTANCES = 2;

    static final int BROKERS = 3;

    /** The four services, in the order of their ports. */
    static final List<Kind> SERVICES = List.of(Kind.INTAKE, Kind.DISPATCH, Kind.FEEDBACK, Kind.ANALYTICS);

    /** Of the front door, whose address people know. */
    static final int USUAL_BASE = 8080;

    static final int SPAN = 32;

    int frontDoor() {
        return base;
    }

    int identity() {
        return base + 10;
    }

    /** One address for all instances of a service. */
    int shared(Kind service) {
        return base + 1 + SERVICES.indexOf(service);
    }

    /** Instances count from 1. */
    int instance(Kind service, int number) {
        return base + 20 + SERVICES.indexOf(service) * INSTANCES + number - 1;
    }

    /** Nodes count from 1. */
    int broker(int node) {
        return base + 11 + node;
    }

    int controller(int node) {
        return base + 29 + node;
    }

    int store() {
        return base + 17;
    }

    /** @throws StartRefused naming the first port that is taken, and what it is for */
    void check() {
        all().forEach((port, name) -> {
            try {
                new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
            } catch (IOException e) {
                throw new StartRefused(
                        "端口 " + port + "（" + name + "）无法使用，可用 --port-base N 换一组端口",
                        "port " + port + " of " + name + " cannot be used, choose others with --port-base N");
            }
        });
    }

    /** All of them with what they are for. */
    Map<Integer, String> all() {
        Map<Integer, String> all = new TreeMap<>();
        all.put(frontDoor(), Kind.FRONT_DOOR.word());
        all.put(identity(), Kind.IDENTITY.word());
        all.put(store(), Kind.STORE.word());
        for (int node = 1; node <= BROKERS; node++) {
            all.put(broker(node), "broker-" + node);
            all.put(controller(node), "controller-" + node);
        }
        for (Kind service : SERVICES) {
            all.put(shared(service), service.word());
            instances(service).forEach(port -> all.put(port, service.word()));
        }
        return all;
    }

    /** The instances of a service. */
    List<Integer> instances(Kind service) {
        List<Integer> ports = new ArrayList<>();
        for (int number = 1; number <= INSTANCES; number++) {
            ports.add(instance(service, number));
        }
        return ports;
    }

    /** The shared port of each service. */
    Map<Kind, Integer> shared() {
        Map<Kind, Integer> ports = new EnumMap<>(Kind.class);
        SERVICES.forEach(service -> ports.put(service, shared(service)));
        return ports;
    }
}
