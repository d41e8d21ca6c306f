package io.yihu.embedded.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Looks at ports before Kafka does: Kafka answers a taken port by ending the process. */
final class Ports {

    private Ports() {}

    /** The wanted port if it can be bound now, any free one if 0 is wanted. */
    static int available(String host, int wanted) {
        if (wanted < 0 || wanted > 65_535) {
            throw new BrokerStartException("broker port must be 0 to 65535, not " + wanted);
        }
        InetAddress address = resolve(host);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new BrokerStartException(
                    "broker cannot listen on %s:%d: %s".formatted(host, wanted, e.getMessage()), e);
        }
    }

    /** Any free port of loopback but this one, which is not bound yet and so might be given out again. */
    static int freeBut(int taken) {
        int port = available("127.0.0.1", 0);
        return port == taken ? freeBut(taken) : port;
    }

    private static InetAddress resolve(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress()) {
                throw new BrokerStartException("broker host " + host + " is no address a client can connect to");
            }
            return address;
        } catch (UnknownHostException e) {
            throw new BrokerStartException("broker host " + host + " is unknown", e);
        }
    }
}
