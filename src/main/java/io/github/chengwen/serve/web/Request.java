package io.github.chengwen.serve.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import io.github.chengwen.diag.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What a browser asks for. */
public final class Request {

    /** Of a body that is too large, so many times the limit are read and thrown away. */
    private static final int DRAINED = 8;

    private final HttpExchange exchange;

    private final boolean proxied;

    /**
     * A request.
     *
     * @param proxy whether what a proxy on this machine says of it is believed
     */
    Request(HttpExchange exchange, boolean proxy) {
        this.exchange = exchange;
        this.proxied = proxy && exchange.getRemoteAddress().getAddress().isLoopbackAddress();
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    /** As it was sent, percent signs and all. */
    public String path() {
        return Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** All values of a header. */
    public List<String> headers(String name) {
        return exchange.getRequestHeaders().getOrDefault(name, List.of());
    }

    /** Who asks. */
    public String address() {
        return forwarded("For").orElse(peer());
    }

    /** Names by which the server was called: exactly one, in a request that is well formed. */
    public List<String> hosts() {
        return forwarded("Host").map(List::of).orElse(headers("Host"));
    }

    /** Whether nobody on the way could read it. */
    public boolean secret() {
        return exchange instanceof HttpsExchange
                || forwarded("Proto").filter("https"::equals).isPresent();
    }

    /** What the proxy before this server says; of several proxies the nearest. */
    private Optional<String> forwarded(String what) {
        return proxied
                ? header("X-Forwarded-" + what)
                        .map(all -> all.substring(all.lastIndexOf(',') + 1).strip())
                        .filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    private String peer() {
        return exchange.getRemoteAddress().getAddress().getHostAddress();
    }

    /** A parameter of the query. */
    public Optional<String> parameter(String name) {
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    /** Percent signs taken away; a broken one stays as it is. */
    public static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** A cookie's value. */
    Optional<String> cookie(String name) {
        return headers("Cookie").stream()
                .flatMap(line -> Stream.of(line.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst();
    }

    /** In which the answer is to speak. */
    public Language language() {
        String wanted = header("Accept-Language").orElse("").toLowerCase(Locale.ROOT);
        return parameter("lang").orElse(wanted).startsWith("en")
                ? Language.ENGLISH
                : Language.CHINESE;
    }

    /** Reads on, so that whoever sends too much can hear why before the connection is closed. */
    private static void drain(InputStream sent, long most) throws IOException {
        byte[] piece = new byte[1 << 16];
        long left = most;
        int n = sent.read(piece);
        while (n >= 0 && left > 0) {
            left -= n;
            n = sent.read(piece);
        }
    }

    /**
     * The body, unpacked.
     *
     * @param most bytes that it may have
     * @throws RefusedException if it has more
     */
    public byte[] body(int most) throws IOException, RefusedException {
        boolean packed = header("Content-Encoding").filter("gzip"::equals).isPresent();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream sent = exchange.getRequestBody();
                InputStream in = packed ? new GZIPInputStream(sent) : sent) {
            byte[] piece = new byte[1 << 16];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                if (bytes.size() + n > most) {
                    drain(sent, (long) DRAINED * most);
                    throw new RefusedException(Reply.refusal(413, "too-large"));
                }
                bytes.write(piece, 0, n);
            }
        }
        return bytes.toByteArray();
    }
}
