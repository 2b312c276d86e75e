package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets an answer from the workbench, and who does not. */
final class GateTest {

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.start();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** The status of the answer to a request that no HTTP client would send. */
    private static int status(String head) throws IOException {
        String port = Integer.toString(served.workbench().port());
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.workbench().port())) {
            String sent = head.replace("PORT", port).replace("COOKIE", served.cookie());
            socket.getOutputStream()
                    .write((sent + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            byte[] line = socket.getInputStream().readNBytes(12);
            return Integer.parseInt(new String(line, StandardCharsets.ISO_8859_1).substring(9));
        }
    }

    private static int statusOfHost(String host) throws IOException {
        return status("GET /healthz HTTP/1.1\r\n" + host + "Connection: close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:PORT",
                "localhost:PORT",
                "LOCALHOST:PORT",
                "[::1]:PORT",
                "gongwen.example",
                "gongwen.example:8443"
            })
    void itsOwnNamesAreAnswered(String host) throws IOException {
        assertThat(statusOfHost("Host: " + host + "\r\n")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "localhost.:PORT",
                "gongwen.example.:PORT",
                "x.gongwen.example",
                "127.0.0.1.evil.example:PORT",
                "127.0.0.1:PORT@evil.example",
                "0.0.0.0:PORT",
                ""
            })
    void anyOtherNameIsRefusedWhateverItAsksFor(String host) throws IOException {
        assertThat(statusOfHost("Host: " + host + "\r\n")).isEqualTo(421);
    }

    @Test
    void noHostAndTwoHostsAreRefused() throws IOException {
        assertThat(statusOfHost("")).isNotEqualTo(200);
        assertThat(statusOfHost("Host: localhost:PORT\r\nHost: localhost:PORT\r\n"))
                .isNotEqualTo(200);
    }

    @Test
    void withoutTheTokenThereIsNoPageAndNoFileOfIt() throws IOException, InterruptedException {
        for (String path : new String[] {"", "api/start", "assets/x/main.js", "?t=wrong"}) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(served.origin() + "/" + path));
            assertThat(served.send(request).statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void theLinkGivesTheTokenOnceAndLosesIt() throws IOException, InterruptedException {
        var answer =
                served.send(
                        HttpRequest.newBuilder(
                                URI.create(served.origin() + "/?t=" + served.token())));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("./");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith(served.cookie())
                .contains("HttpOnly", "SameSite=Strict");
    }

    private static String post(String more) {
        return String.join(
                        "\r\n",
                        "POST /api/start HTTP/1.1",
                        "Host: 127.0.0.1:PORT",
                        "Cookie: COOKIE",
                        "Content-Length: 0",
                        "Connection: close",
                        "")
                + more;
    }

    @Test
    void whatOurPagePostsComesThrough() throws IOException {
        String headers =
                String.join(
                        "\r\n",
                        "Origin: http://127.0.0.1:PORT",
                        "Sec-Fetch-Site: same-origin",
                        "Content-Type: application/json");

        assertThat(status(post(headers))).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json",
                "Origin: null\r\nContent-Type: application/json",
                "Origin: http://evil.example\r\nContent-Type: application/json",
                "Origin: http://127.0.0.1:1\r\nContent-Type: application/json",
                "Origin: http://127.0.0.1:PORT\r\nContent-Type: text/plain",
                "Origin: http://127.0.0.1:PORT\r\nContent-Type: application/x-www-form-urlencoded",
                "Origin: http://127.0.0.1:PORT\r\nContent-Type: application/json\r\n"
                        + "Sec-Fetch-Site: cross-site"
            })
    void whatAForeignPageOrAFormPostsDoesNot(String headers) throws IOException {
        assertThat(status(post(headers))).isEqualTo(403);
    }

    @Test
    void whoSendsSlowlyKeepsNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Socket socket =
                        new Socket(InetAddress.getLoopbackAddress(), served.workbench().port());
                slow.add(socket);
                socket.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(UTF_8));
            }
            long begun = System.nanoTime();
            assertThat(statusOfHost("Host: localhost:PORT\r\n")).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(5));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void otherMethodsAreRefused() throws IOException {
        assertThat(status(post("").replace("POST", "DELETE"))).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets/../../../../etc/passwd",
                "assets/%2e%2e/index.html",
                "index.html",
                "words.properties",
                "assets/x/%00.js"
            })
    void onlyTheFilesThatThePageNamesAreServed(String path) throws Exception {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theLogHoldsNoTokenAndNoText() throws Exception {
        served.post("api/preview", Asked.forPages("绝密的一句话").with("tab", "log").json());
        served.get("secret-path-of-mine?t=1");

        assertThat(served.log()).anyMatch(line -> line.startsWith("POST /api/preview 200 "));
        assertThat(String.join("\n", served.log()))
                .doesNotContain(served.token(), "绝密", "secret-path");
    }
}
