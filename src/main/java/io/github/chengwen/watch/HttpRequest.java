package io.github.chengwen.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The head of an HTTP/1 request, as far as it matters here.
 *
 * @param path without the query
 * @param host the header of that name
 */
record HttpRequest(String method, String path, String host) {

    /** More is no question of a health check or of Prometheus. */
    private static final int MOST_BYTES = 8 << 10;

    /** Names by which this machine calls itself; any other is a page that was led here by DNS. */
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?");

    private static final Pattern FIRST_LINE =
            Pattern.compile("([A-Z]{1,20}) (/[!-~]*) HTTP/1\\.[0-9]");

    /** It cannot be answered. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        RefusedException(int status, String reason) {
            super(reason);
            this.status = status;
        }

        /** Of the response. */
        int status() {
            return status;
        }
    }

    /**
     * Reads up to the empty line after the headers.
     *
     * @throws RefusedException if it is too long or no request
     * @throws IOException if the connection ends before
     */
    static HttpRequest read(InputStream in) throws IOException, RefusedException {
        List<String> lines = head(in).lines().toList();
        var first = FIRST_LINE.matcher(lines.get(0));
        if (!first.matches()) {
            throw new RefusedException(400, "not an HTTP/1 request");
        }
        List<String> hosts =
                lines.stream()
                        .skip(1)
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("host:"))
                        .map(line -> line.substring("host:".length()).strip())
                        .toList();
        if (hosts.size() != 1) {
            throw new RefusedException(400, "one Host is needed");
        }
        return new HttpRequest(
                first.group(1), first.group(2).replaceAll("\\?.*", ""), hosts.get(0));
    }

    private static String head(InputStream in) throws IOException, RefusedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1024];
        while (bytes.size() < MOST_BYTES) {
            int count = in.read(buffer, 0, Math.min(buffer.length, MOST_BYTES - bytes.size()));
            if (count < 0) {
                throw new IOException("the request was cut off");
            }
            bytes.write(buffer, 0, count);
            String all = bytes.toString(StandardCharsets.ISO_8859_1);
            int end = all.indexOf("\r\n\r\n");
            if (end > 0) {
                return all.substring(0, end);
            }
        }
        throw new RefusedException(431, "the request is too long");
    }

    boolean isForThisMachine() {
        return THIS_MACHINE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
