package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.status.HealthServer;
import io.github.chengwen.watch.status.Status;
import io.github.chengwen.watch.status.Waiting;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask the service how it is, what, and for how long (watch.md §5). */
class HealthServerTest {

    /** A test waits no longer for an answer. */
    private static final int PATIENCE = 10_000;

    @TempDir(factory = InMemory.class)
    static Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private Status status = waiting();

    private static Status waiting() {
        return new Status(
                Status.State.OK,
                Optional.empty(),
                Optional.empty(),
                new Status.Identity("test", 1, "2024-12-01T16:00+08:00"),
                "2024-12-01T16:00:00+08:00",
                "",
                1,
                0,
                List.of(),
                List.of(new Waiting("机密.txt", Phrase.BEING_WRITTEN.with())),
                0,
                new Status.Counts(0, 0, 0),
                0,
                0,
                0,
                0,
                0,
                0,
                List.of());
    }

    private HealthServer server;

    @BeforeEach
    void start() throws Exception {
        server = HealthServer.start(0, () -> status);
        open.add(server);
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(PATIENCE);
        open.add(socket);
        return socket;
    }

    /** The whole answer to these bytes. */
    private String ask(String request) throws IOException {
        Socket socket = connect();
        try {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (SocketException closed) {
            return "";
        }
    }

    private String ask(String line, String host) throws IOException {
        return ask(line + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    }

    private static String first(String answer) {
        return answer.lines().findFirst().orElse("");
    }

    @Test
    void halfARequestKeepsNobodyElseWaiting() throws Exception {
        for (int i = 0; i < 5; i++) {
            connect().getOutputStream().write("GET /heal".getBytes(UTF_8));
        }

        assertThat(first(ask("GET /healthz", "localhost"))).isEqualTo("HTTP/1.1 200 OK");
        assertThat(ask("GET /metrics", "localhost")).contains("chengwen_up 1\n");
    }

    @Test
    void evenAsManyHalfRequestsAsThereArePlacesEndSoon() throws Exception {
        for (int i = 0; i < 100; i++) {
            connect().getOutputStream().write("GET /heal".getBytes(UTF_8));
        }
        Started.await(20, () -> ask("GET /healthz", "localhost").contains("200 OK"));
    }

    @Test
    void aRequestThatDoesNotEndIsCutOff() throws Exception {
        Socket slow = connect();
        slow.getOutputStream().write("GET /healthz HTTP/1.1\r\n".getBytes(UTF_8));

        assertThat(slow.getInputStream().read()).isEqualTo(-1);
    }

    /** Each byte comes in time, but the request as a whole does not. */
    @Test
    void aRequestThatTricklesInIsCutOff() throws Exception {
        Socket slow = connect();
        long start = System.nanoTime();
        try {
            for (int i = 0; i < 200; i++) {
                slow.getOutputStream().write('x');
                Thread.sleep(50);
            }
        } catch (SocketException cutOff) {
            assertThat(cutOff).isNotNull();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void aRequestThatIsTooLongIsRefused() throws Exception {
        String request = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(9000);

        assertThat(first(ask(request + "\r\n\r\n"))).doesNotContain("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:65535", "[::1]", "[::1]:8080"})
    void thisMachineMayAsk(String host) throws Exception {
        assertThat(first(ask("GET /healthz", host))).isEqualTo("HTTP/1.1 200 OK");
    }

    /** As a web page does whose name leads to 127.0.0.1 since a moment ago. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "10.0.0.1",
                "localhost:",
                ""
            })
    void anyOtherHostIsToldNothing(String host) throws Exception {
        String answer = ask("GET /healthz", host);

        assertThat(first(answer)).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(answer).doesNotContain("机密", "chengwen_");
    }

    @Test
    void aRequestNamesOneHost() throws Exception {
        assertThat(first(ask("GET /healthz HTTP/1.1\r\n\r\n"))).contains(" 400 ");
        assertThat(first(ask("GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: b\r\n\r\n")))
                .contains(" 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void othersThanGetAndHeadAreNotAllowed(String method) throws Exception {
        String answer = ask(method + " /healthz", "localhost");

        assertThat(first(answer)).isEqualTo("HTTP/1.1 405 Method Not Allowed");
        assertThat(answer).contains("\r\nAllow: GET, HEAD\r\n").doesNotContain("机密");
    }

    @Test
    void aBodyThatNobodyWantsDoesNotTakeTheAnswerAlong() throws Exception {
        String head = "POST /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 30000\r\n\r\n";

        assertThat(first(ask(head + "x".repeat(30_000)))).contains(" 405 ");
    }

    @Test
    void headHasTheLengthAndNoBody() throws Exception {
        String whole = ask("GET /metrics", "localhost");
        String head = ask("HEAD /metrics", "localhost");

        assertThat(head).endsWith("\r\n\r\n").startsWith("HTTP/1.1 200 OK");
        assertThat(whole).startsWith(head).hasSizeGreaterThan(head.length());
    }

    @ParameterizedTest
    @CsvSource({
        "/, 404",
        "/healthzFOO, 404",
        "/healthz/, 404",
        "/metrics/x, 404",
        "/status.json, 404",
        "/healthz?verbose=1, 200"
    })
    void onlyTheExactPathsAreThere(String path, int code) throws Exception {
        assertThat(first(ask("GET " + path, "localhost"))).contains(" " + code + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0016\u0003\u0001", "GET /healthz"})
    void whatIsNoRequestIsRefused(String line) throws Exception {
        assertThat(first(ask(line + "\r\nHost: localhost\r\n\r\n"))).contains(" 400 ");
    }

    @Test
    void aServiceThatIsNotWellSaysSo() throws Exception {
        status = status.silent();

        assertThat(first(ask("GET /healthz", "localhost")))
                .isEqualTo("HTTP/1.1 503 Service Unavailable");
    }
}
