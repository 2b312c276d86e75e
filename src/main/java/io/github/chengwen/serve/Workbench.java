package io.github.chengwen.serve;

import io.github.chengwen.diag.Language;
import io.github.chengwen.serve.web.Gate;
import io.github.chengwen.serve.web.OwnNames;
import io.github.chengwen.serve.web.PageFiles;
import io.github.chengwen.serve.web.Server;
import io.github.chengwen.serve.web.Sessions;
import io.github.chengwen.serve.web.Token;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The running workbench. */
public final class Workbench implements AutoCloseable {

    private static final int QUEUE = 200;
    private static final long MOST_SLEEP_MS = 60_000;

    private final Server server;
    private final ThreadPoolExecutor workers;
    private final Token token;
    private final String origin;
    private final Routes routes;

    private Workbench(
            Server server, ThreadPoolExecutor workers, Token token, String origin, Routes routes) {
        this.server = server;
        this.workers = workers;
        this.token = token;
        this.origin = origin;
        this.routes = routes;
    }

    /**
     * Starts to answer.
     *
     * @param log gets a line a request, without texts, names and tokens
     * @throws IOException if no port is free
     */
    public static Workbench start(Settings settings, Consumer<String> log) throws IOException {
        PageFiles files = PageFiles.load();
        Server server = Server.bind(settings.address(), settings.port(), settings.transport(), log);
        Token token = Token.random();
        ThreadPoolExecutor workers = workers();
        Gate gate =
                new Gate(
                        hosts(settings, server.port()),
                        names(settings),
                        token,
                        new Sessions(settings.users(), Clock.systemUTC()),
                        "chengwen-" + server.port());
        Routes routes = new Routes(settings, gate, files, workers, Clock.systemUTC());
        server.start(gate, routes);
        String origin =
                settings.transport().scheme() + "://" + name(settings) + ":" + server.port();
        WarmUp.begin();
        return new Workbench(server, workers, token, origin, routes);
    }

    private static ThreadPoolExecutor workers() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new ThreadPoolExecutor(
                processors,
                processors,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(QUEUE),
                task -> {
                    // Long rows of a draft that nobody writes by hand need a deep stack.
                    Thread daemon = new Thread(null, task, "chengwen-page", 4 << 20);
                    daemon.setDaemon(true);
                    return daemon;
                });
    }

    /** For links: others call it by the name that it was given, or by its address. */
    private static String name(Settings settings) {
        boolean named = !settings.address().isLoopbackAddress() && !settings.names().isEmpty();
        return named
                ? settings.names().iterator().next()
                : OwnNames.of(settings.address()).names().get(0);
    }

    private static Set<String> hosts(Settings settings, int port) {
        return OwnNames.of(settings.address()).names().stream()
                .map(name -> name + ":" + port)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Settings settings) {
        return settings.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The link that lets a browser in, to a page in this language. */
    public String link(Language language) {
        String spoken = language == Language.ENGLISH ? "&lang=en" : "";
        return origin + "/?t=" + token.text() + spoken;
    }

    /** How many tabs it remembers. */
    int tabs() {
        return routes.tabs();
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    /** Waits until nobody has asked for anything for so long. */
    public void awaitIdle(Duration limit) throws InterruptedException {
        Duration rest = limit.minus(server.idle());
        while (!rest.isNegative() && !rest.isZero()) {
            Thread.sleep(Math.min(rest.toMillis() + 1, MOST_SLEEP_MS));
            rest = limit.minus(server.idle());
        }
    }

    @Override
    public void close() {
        server.close();
        workers.shutdownNow();
    }
}
