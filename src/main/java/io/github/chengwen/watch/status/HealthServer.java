package io.github.chengwen.watch.status;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Answers {@code /healthz} and {@code /metrics}, to this machine only (watch.md §5). */
public final class HealthServer implements AutoCloseable {

    private static final int AT_ONCE = 16;
    private static final int QUEUE = 64;

    /** Names by which this machine calls itself; any other is a page that was led here by DNS. */
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(?i)(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?");

    static {
        // The server of the JDK takes its limits from nowhere else, once, with the first server:
        // seconds for a request and for its answer, bytes of the headers. Without the first, who
        // sends half a request keeps a thread for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", "3");
        System.setProperty("sun.net.httpserver.maxRspTime", "3");
        System.setProperty("sun.net.httpserver.maxReqHeaderSize", "8192");
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;

    private HealthServer(HttpServer server, ThreadPoolExecutor threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts to answer.
     *
     * @param port 0 for any that is free
     * @param status how the service is now
     * @throws IOException if the port is taken
     */
    public static HealthServer start(int port, Supplier<Status> status) throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpServer server = HttpServer.create(here, QUEUE);
        ThreadPoolExecutor threads = threads();
        server.setExecutor(threads);
        server.createContext("/", exchange -> serve(exchange, status));
        server.start();
        return new HealthServer(server, threads);
    }

    /** Several, so that one slow client keeps nobody else waiting. */
    private static ThreadPoolExecutor threads() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(
                        AT_ONCE,
                        AT_ONCE,
                        10,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(QUEUE),
                        task -> {
                            Thread daemon = new Thread(task, "chengwen-http");
                            daemon.setDaemon(true);
                            return daemon;
                        });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static void serve(HttpExchange exchange, Supplier<Status> status) throws IOException {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        String path = exchange.getRequestURI().getPath();
        if (hosts.size() != 1) {
            refuse(exchange, 400, "one Host is needed");
        } else if (!THIS_MACHINE.matcher(hosts.get(0)).matches()) {
            refuse(exchange, 403, "this is another host");
        } else if (!path.equals("/healthz") && !path.equals("/metrics")) {
            refuse(exchange, 404, "there are /healthz and /metrics");
        } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            refuse(exchange, 405, "only GET and HEAD");
        } else if (path.equals("/healthz")) {
            Status now = status.get();
            send(exchange, now.isHealthy() ? 200 : 503, "application/json", now.toJson());
        } else {
            byte[] metrics = status.get().metrics().getBytes(StandardCharsets.UTF_8);
            send(exchange, 200, "text/plain", metrics);
        }
    }

    /** A refusal says nothing of the folder. */
    private static void refuse(HttpExchange exchange, int code, String reason) throws IOException {
        send(exchange, code, "text/plain", (reason + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] body)
            throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type + "; charset=utf-8");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cache-Control", "no-store");
            headers.set("Connection", "close");
            if (exchange.getRequestMethod().equals("HEAD")) {
                headers.set("Content-Length", Integer.toString(body.length));
                exchange.sendResponseHeaders(code, -1);
            } else {
                exchange.sendResponseHeaders(code, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
