package io.github.chengwen.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Answers {@code /healthz} and {@code /metrics}, to this machine only. */
public final class HealthServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService thread;

    private HealthServer(HttpServer server, ExecutorService thread) {
        this.server = server;
        this.thread = thread;
    }

    /**
     * Starts to answer.
     *
     * @param port of the loopback interface; 0 for any
     * @throws IOException if the port is taken
     */
    public static HealthServer start(int port, InboxWatcher watcher) throws IOException {
        return start(port, () -> watcher.status());
    }

    static HealthServer start(int port, Supplier<Status> status) throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpServer server = HttpServer.create(here, 0);
        ExecutorService thread =
                Executors.newSingleThreadExecutor(
                        task -> {
                            Thread daemon = new Thread(task, "chengwen-http");
                            daemon.setDaemon(true);
                            return daemon;
                        });
        server.setExecutor(thread);
        server.createContext("/healthz", exchange -> health(exchange, status.get()));
        server.createContext(
                "/metrics",
                exchange -> answer(exchange, 200, "text/plain", status.get().metrics()));
        server.start();
        return new HealthServer(server, thread);
    }

    private static void health(HttpExchange exchange, Status status) throws IOException {
        String json = new String(status.toJson(), StandardCharsets.UTF_8);
        answer(exchange, status.isHealthy() ? 200 : 503, "application/json", json);
    }

    private static void answer(HttpExchange exchange, int code, String type, String text)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Where it listens. */
    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        thread.shutdownNow();
    }
}
