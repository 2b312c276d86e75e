package io.github.chengwen.serve.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.chengwen.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An answer.
 *
 * @param headers beside those that every answer has
 * @param body as it is, or packed where the headers say so
 */
public record Reply(int status, Map<String, String> headers, byte[] body) {

    /** A shorter one is not worth the packing. */
    private static final int WORTH_PACKING = 1024;

    /** A body with its type. */
    public static Reply of(int status, String type, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type), body);
    }

    /** A JSON object. */
    public static Reply json(int status, Json.Fields fields) throws IOException {
        byte[] body = Json.text(fields).getBytes(StandardCharsets.UTF_8);
        return of(status, "application/json; charset=utf-8", body);
    }

    /** No body. */
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0]);
    }

    /**
     * A refusal that the page puts into words.
     *
     * @param reason its key in the page's table of words, behind {@code refused.}
     */
    public static Reply refusal(int status, String reason) {
        String body = "{\"refused\":\"" + reason + "\"}";
        return of(status, "application/json; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    /** Sends it; how many bytes that were. */
    int send(HttpExchange exchange) throws IOException {
        Headers out = exchange.getResponseHeaders();
        out.set("Cache-Control", "no-store");
        out.set("X-Content-Type-Options", "nosniff");
        out.set("Referrer-Policy", "no-referrer");
        out.set("Cross-Origin-Opener-Policy", "same-origin");
        out.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.forEach(out::set);
        byte[] sent = body;
        if (isText() && body.length >= WORTH_PACKING && isWorthPacking(exchange)) {
            out.set("Content-Encoding", "gzip");
            sent = packed(body);
        }
        boolean none = sent.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, none ? -1 : sent.length);
        if (!none) {
            try (OutputStream stream = exchange.getResponseBody()) {
                stream.write(sent);
            }
        }
        return none ? 0 : sent.length;
    }

    /** Within one machine it takes longer to pack an answer than to send it. */
    private static boolean isWorthPacking(HttpExchange exchange) {
        Headers in = exchange.getRequestHeaders();
        boolean far =
                in.containsKey("X-Forwarded-For")
                        || !exchange.getRemoteAddress().getAddress().isLoopbackAddress();
        return far && String.valueOf(in.getFirst("Accept-Encoding")).contains("gzip");
    }

    private boolean isText() {
        String type = headers.getOrDefault("Content-Type", "");
        return !headers.containsKey("Content-Encoding")
                && (type.startsWith("text/")
                        || type.startsWith("application/json")
                        || type.startsWith("image/svg"));
    }

    static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
