package io.github.chengwen.watch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer to one request; the connection ends with it.
 *
 * @param headers further ones, each with its line end
 * @param shown whether the body is sent, or only its length
 */
record HttpResponse(int status, String type, String headers, byte[] body, boolean shown) {

    static final int FOREIGN = 403;
    static final int NOWHERE = 404;
    static final int METHOD = 405;

    private static final Map<Integer, String> REASONS =
            Map.of(
                    200,
                    "OK",
                    400,
                    "Bad Request",
                    FOREIGN,
                    "Forbidden",
                    NOWHERE,
                    "Not Found",
                    METHOD,
                    "Method Not Allowed",
                    431,
                    "Request Header Fields Too Large",
                    503,
                    "Service Unavailable");

    static HttpResponse of(int status, String type, byte[] body) {
        return new HttpResponse(status, type, "", body, true);
    }

    /** A refusal says nothing of the folder. */
    static HttpResponse refusal(int status, String reason) {
        byte[] body = (reason + "\n").getBytes(StandardCharsets.UTF_8);
        String headers = status == METHOD ? "Allow: GET, HEAD\r\n" : "";
        return new HttpResponse(status, "text/plain", headers, body, true);
    }

    /** The same without its body, as an answer to HEAD. */
    HttpResponse headOnly() {
        return new HttpResponse(status, type, headers, body, false);
    }

    byte[] toBytes() {
        String head =
                "HTTP/1.1 "
                        + status
                        + " "
                        + REASONS.getOrDefault(status, "Other")
                        + "\r\nContent-Type: "
                        + type
                        + "; charset=utf-8\r\nContent-Length: "
                        + body.length
                        + "\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n"
                        + headers
                        + "Connection: close\r\n\r\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        if (shown) {
            all.writeBytes(body);
        }
        return all.toByteArray();
    }
}
