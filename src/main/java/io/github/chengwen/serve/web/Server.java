package io.github.chengwen.serve.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The server of the JDK with the limits that this one wants. */
public final class Server implements AutoCloseable {

    /** Who sends a request slowly holds one for so long; no more connections are taken. */
    private static final int THREADS = 200;

    private static final int QUEUE = 100;

    /** Ports that are tried one after another where the first is taken. */
    private static final int TRIES = 10;

    static {
        // The server of the JDK takes its limits from nowhere else, once, with the first server.
        // Without the first each small answer waits 40 ms for the acknowledgement of another.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        System.setProperty("sun.net.httpserver.maxRspTime", "60");
        System.setProperty("sun.net.httpserver.idleInterval", "30");
        System.setProperty("sun.net.httpserver.maxReqHeaderSize", "32768");
        System.setProperty("jdk.httpserver.maxConnections", "200");
    }

    /** What becomes of a request that passed the gate. */
    @FunctionalInterface
    public interface Routes {
        Reply answer(Request request) throws IOException, RefusedException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final boolean proxy;
    private final Consumer<String> log;
    private final AtomicLong lastRequest = new AtomicLong(System.nanoTime());

    private Server(
            HttpServer server, ExecutorService threads, boolean proxy, Consumer<String> log) {
        this.server = server;
        this.threads = threads;
        this.proxy = proxy;
        this.log = log;
    }

    /**
     * Takes a port, or the next that is free; nothing is answered yet.
     *
     * @param port 0 for any that is free
     * @param log gets a line a request: method, route, status, milliseconds and bytes, never a text
     *     or a name
     * @throws IOException if none is free
     */
    public static Server bind(
            InetAddress address, int port, Transport transport, Consumer<String> log)
            throws IOException {
        for (int i = 0; ; i++) {
            try {
                InetSocketAddress place = new InetSocketAddress(address, port + i);
                return new Server(create(place, transport), threads(), transport.proxy(), log);
            } catch (BindException e) {
                if (port == 0 || i == TRIES - 1) {
                    throw e;
                }
            }
        }
    }

    private static HttpServer create(InetSocketAddress place, Transport transport)
            throws IOException {
        if (transport.tls().isEmpty()) {
            return HttpServer.create(place, QUEUE);
        }
        HttpsServer server = HttpsServer.create(place, QUEUE);
        server.setHttpsConfigurator(new HttpsConfigurator(transport.tls().get()));
        return server;
    }

    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        10,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        task -> {
                            Thread daemon =
                                    new Thread(task, "chengwen-http-" + number.incrementAndGet());
                            daemon.setDaemon(true);
                            return daemon;
                        });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Begins to answer. */
    public void start(Gate gate, Routes routes) {
        server.setExecutor(threads);
        server.createContext("/", exchange -> serve(exchange, gate, routes));
        server.start();
    }

    private void serve(HttpExchange exchange, Gate gate, Routes routes) throws IOException {
        long begun = System.nanoTime();
        lastRequest.set(begun);
        Request request = new Request(exchange, proxy);
        try (exchange) {
            Reply reply = answer(request, gate, routes);
            int bytes = reply.send(exchange);
            long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            log.accept(
                    request.method()
                            + " "
                            + route(request)
                            + " "
                            + reply.status()
                            + " "
                            + ms
                            + " ms "
                            + bytes
                            + " B");
        }
    }

    /** A path that is none of ours may hold anything. */
    private static String route(Request request) {
        String path = request.path();
        return path.matches("/(?:api/[a-z]{1,20}|healthz|assets/[A-Za-z0-9/._-]{1,120})?")
                ? path
                : "(other)";
    }

    private Reply answer(Request request, Gate gate, Routes routes) throws IOException {
        Optional<Reply> refusal = gate.refuses(request);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            return routes.answer(request);
        } catch (RefusedException e) {
            return e.reply();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.refusal(503, "busy");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            log.accept("error " + e.getClass().getName());
            return Reply.refusal(500, "internal");
        }
    }

    /** How long nobody has asked for anything. */
    public Duration idle() {
        return Duration.ofNanos(System.nanoTime() - lastRequest.get());
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
