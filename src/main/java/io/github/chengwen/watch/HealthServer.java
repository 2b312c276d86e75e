package io.github.chengwen.watch;

import io.github.chengwen.watch.HttpRequest.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Answers {@code /healthz} and {@code /metrics}, to this machine only.
 *
 * <p>The server of the JDK neither limits the length of a request nor, unless a property of the
 * whole process says so, the time it may take; here a connection is closed after a few seconds,
 * whatever has come of it, and several are served at once.
 */
public final class HealthServer implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration SHORT_WAIT = Duration.ofMillis(50);
    private static final int AT_ONCE = 16;
    private static final int QUEUE = 64;
    private static final int MOST_UNREAD = 64 << 10;

    private final ServerSocket server;
    private final Supplier<Status> status;
    private final Duration longest;
    private final ThreadFactory daemons =
            task -> {
                Thread daemon = new Thread(task, "chengwen-http");
                daemon.setDaemon(true);
                return daemon;
            };
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(
                    AT_ONCE,
                    AT_ONCE,
                    10,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(QUEUE),
                    daemons);
    private final ScheduledExecutorService ends = Executors.newScheduledThreadPool(1, daemons);

    private HealthServer(ServerSocket server, Supplier<Status> status, Duration longest) {
        this.server = server;
        this.status = status;
        this.longest = longest;
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Starts to answer.
     *
     * @param port of the loopback interface; 0 for any
     * @throws IOException if the port is taken
     */
    public static HealthServer start(int port, InboxWatcher watcher) throws IOException {
        return start(port, watcher::status, LONGEST);
    }

    /**
     * Starts to answer.
     *
     * @param longest how long a connection may last
     */
    static HealthServer start(int port, Supplier<Status> status, Duration longest)
            throws IOException {
        ServerSocket socket = new ServerSocket(port, QUEUE, InetAddress.getLoopbackAddress());
        HealthServer server = new HealthServer(socket, status, longest);
        server.daemons.newThread(server::accept).start();
        return server;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                take(server.accept());
            } catch (IOException e) {
                // Closed; or the client has gone already; or too many files are open, and
                // connections
                // that end make them fewer.
                LockSupport.parkNanos(SHORT_WAIT.toNanos());
            }
        }
    }

    private void take(Socket socket) throws IOException {
        try {
            var end = ends.schedule(() -> close(socket), longest.toMillis(), TimeUnit.MILLISECONDS);
            threads.execute(
                    () -> {
                        serve(socket);
                        end.cancel(false);
                    });
        } catch (RejectedExecutionException tooMany) {
            socket.close();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            HttpResponse response;
            boolean whole = true;
            try {
                HttpRequest request = HttpRequest.read(socket.getInputStream());
                response = answer(request);
                whole = response.status() != HttpResponse.METHOD;
            } catch (RefusedException e) {
                response = HttpResponse.refusal(e.status(), String.valueOf(e.getMessage()));
                whole = false;
            }
            socket.getOutputStream().write(response.toBytes());
            if (!whole) {
                // Closing with bytes unread would reset the connection and may take the response
                // along.
                socket.shutdownOutput();
                skip(socket.getInputStream());
            }
        } catch (IOException goneOrTooSlow) {
            return;
        }
    }

    private static void skip(InputStream in) throws IOException {
        byte[] buffer = new byte[1024];
        int count = 0;
        for (int all = 0; count >= 0 && all < MOST_UNREAD; all += count) {
            count = in.read(buffer);
        }
    }

    private HttpResponse answer(HttpRequest request) throws IOException {
        if (!request.isForThisMachine()) {
            return HttpResponse.refusal(HttpResponse.FOREIGN, "this is another host");
        }
        boolean health = request.path().equals("/healthz");
        if (!health && !request.path().equals("/metrics")) {
            return HttpResponse.refusal(HttpResponse.NOWHERE, "there are /healthz and /metrics");
        }
        boolean head = request.method().equals("HEAD");
        if (!head && !request.method().equals("GET")) {
            return HttpResponse.refusal(HttpResponse.METHOD, "only GET and HEAD");
        }
        HttpResponse response = health ? health(status.get()) : metrics(status.get());
        return head ? response.headOnly() : response;
    }

    private static HttpResponse health(Status status) throws IOException {
        int code = status.isHealthy() ? 200 : 503;
        return HttpResponse.of(code, "application/json", status.toJson());
    }

    private static HttpResponse metrics(Status status) {
        byte[] text = status.metrics().getBytes(StandardCharsets.UTF_8);
        return HttpResponse.of(200, "text/plain", text);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            return; // It is of no use any more.
        }
    }

    /** Where it listens. */
    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            return; // The process ends in a moment.
        } finally {
            threads.shutdownNow();
            ends.shutdownNow();
        }
    }
}
