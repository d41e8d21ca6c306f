package io.yihu.allinone.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One loopback port for several instances of a service: each connection goes to the next instance that accepts one. Sees
 * bytes only. When an instance dies its connections end, and the next ones go to the others; one that hangs but still
 * accepts is not noticed.
 */
final class SharedPort implements AutoCloseable {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int BACKLOG = 200;

    private final ServerSocket listening;
    private final List<Integer> instances;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "yihu-shared-port");
        thread.setDaemon(true);
        return thread;
    });

    private SharedPort(ServerSocket listening, List<Integer> instances) {
        this.listening = listening;
        this.instances = List.copyOf(instances);
    }

    /**
     * Listens until it is closed.
     *
     * @param port 0 for any free one
     */
    static SharedPort open(int port, List<Integer> instances) {
        try {
            SharedPort shared =
                    new SharedPort(new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress()), instances);
            shared.threads.execute(shared::accept);
            return shared;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " cannot be used", e);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                threads.execute(() -> serve(caller));
            } catch (IOException e) {
                // Closed, which ends the loop; or one caller was gone before it was answered.
                continue;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                Socket instance = connect()) {
            caller.setTcpNoDelay(true);
            instance.setTcpNoDelay(true);
            threads.execute(() -> copy(instance, caller));
            copy(caller, instance);
        } catch (IOException e) {
            // No instance accepts, or the caller has gone: the end of the connection tells the caller.
            return;
        }
    }

    /** @throws IOException none accepts */
    private Socket connect() throws IOException {
        int first = Math.floorMod(turn.getAndIncrement(), instances.size());
        IOException refused = new IOException("no instances");
        for (int i = 0; i < instances.size(); i++) {
            int port = instances.get((first + i) % instances.size());
            Socket socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
                return socket;
            } catch (IOException e) {
                socket.close();
                refused = e;
            }
        }
        throw refused;
    }

    /** Until one side ends; then both do, for a connection of HTTP is of no use with one direction. */
    private static void copy(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // The other direction ended first.
            return;
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
