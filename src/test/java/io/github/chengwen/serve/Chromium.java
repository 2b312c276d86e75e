package io.github.chengwen.serve;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser without a window, led by its own protocol (Chrome DevTools Protocol). Tests that need
 * it are skipped where it is missing, but fail where {@code CHENGWEN_REQUIRE_CHROMIUM} is set.
 *
 * @param port of its protocol
 */
record Chromium(Process process, int port, Path profile) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Optional<Path> program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it with an empty profile. */
    static Chromium start() throws IOException, InterruptedException {
        Optional<Path> program = program();
        if (System.getenv("CHENGWEN_REQUIRE_CHROMIUM") == null) {
            assumeTrue(program.isPresent(), "Chromium is not installed");
        }
        Path profile = Files.createTempDirectory("chengwen-browser");
        Process process =
                new ProcessBuilder(
                                program.orElseThrow().toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-extensions",
                                "--disable-dev-shm-usage",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectErrorStream(true)
                        .redirectOutput(profile.resolve("log.txt").toFile())
                        .start();
        Path told = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 600; i++) {
            if (Files.exists(told) && Files.size(told) > 0) {
                int port = Integer.parseInt(Files.readAllLines(told).get(0));
                return new Chromium(process, port, profile);
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IOException(
                "Chromium did not start: " + Files.readString(profile.resolve("log.txt")));
    }

    /** A new tab. */
    BrowserTab tab() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build();
        String answer =
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                        .body();
        String address = Tree.read(answer).text("webSocketDebuggerUrl");
        return BrowserTab.connect(CLIENT, URI.create(address));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            delete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return; // A folder of the system's for temporary files.
        }
    }
}
