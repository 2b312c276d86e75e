package io.github.chengwen.serve;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.chengwen.Options;
import io.github.chengwen.diag.Language;
import io.github.chengwen.input.InputOptions;
import io.github.chengwen.serve.web.Transport;
import io.github.chengwen.serve.web.Users;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A workbench that runs, and a browser's half of the talk with it.
 *
 * @param log its lines
 */
record Served(Workbench workbench, List<String> log, HttpClient client) implements AutoCloseable {

    static Served start() throws IOException {
        return start(Optional.empty(), 1 << 20);
    }

    static Served start(Optional<Path> styles, int mostDraft) throws IOException {
        return start(0, styles, mostDraft);
    }

    static Served start(int port, Optional<Path> styles, int mostDraft) throws IOException {
        return start(port, styles, mostDraft, Users.none());
    }

    static Served start(int port, Optional<Path> styles, int mostDraft, Users users)
            throws IOException {
        return start(port, styles, mostDraft, users, Transport.plain());
    }

    static Served start(
            int port, Optional<Path> styles, int mostDraft, Users users, Transport transport)
            throws IOException {
        assumeTrue(Workbench.class.getResource("page/vendor") != null, "Maven unpacks the editor");
        List<String> log = new CopyOnWriteArrayList<>();
        Settings settings =
                new Settings(
                        InetAddress.getLoopbackAddress(),
                        port,
                        transport,
                        Set.of("gongwen.example"),
                        users,
                        styles,
                        mostDraft,
                        10,
                        64 << 20,
                        Options.FIXED_TIME,
                        InputOptions.DEFAULT);
        Workbench workbench = Workbench.start(settings, log::add);
        return new Served(workbench, log, HttpClient.newHttpClient());
    }

    String origin() {
        return "http://127.0.0.1:" + workbench.port();
    }

    String token() {
        return workbench.link(Language.CHINESE).replaceFirst(".*\\?t=", "");
    }

    String cookie() {
        return "chengwen-" + workbench.port() + "=" + token();
    }

    /** As the page asks. */
    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** As the page posts. */
    HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
        return send(posting(path, json));
    }

    HttpRequest.Builder posting(String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Origin", origin())
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    /** As the page sends a file. */
    HttpResponse<byte[]> file(String name, byte[] bytes) throws IOException, InterruptedException {
        return send(
                request("api/import")
                        .header("Content-Type", "application/octet-stream")
                        .header("X-Name", name)
                        .header("Origin", origin())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + "/" + path))
                .header("Cookie", cookie())
                .header("Accept-Language", "en");
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        workbench.close();
    }
}
