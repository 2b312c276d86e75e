package io.github.chengwen.input.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a web archive, a mail of several parts.
 *
 * @param charset that its head names
 */
record MimePart(byte[] content, Optional<String> charset) {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\"\\r\\n;]+)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");

    /** Empty for bytes that are no archive. */
    static Optional<MimePart> page(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("From:") && !text.startsWith("MIME-Version:")) {
            return Optional.empty();
        }
        Matcher boundary = BOUNDARY.matcher(text.substring(0, Math.min(text.length(), 4096)));
        if (!boundary.find()) {
            return Optional.empty();
        }
        for (String part : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int blank = blank(part);
            String head = part.substring(0, blank).toLowerCase(Locale.ROOT);
            if (blank < part.length() && head.contains("content-type: text/html")) {
                Matcher charset = CHARSET.matcher(part.substring(0, blank));
                return Optional.of(
                        new MimePart(
                                content(part.substring(blank), head),
                                charset.find() ? Optional.of(charset.group(1)) : Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Where the head of a part ends. */
    private static int blank(String part) {
        String body = part.stripLeading();
        int skipped = part.length() - body.length();
        int unix = body.indexOf("\n\n");
        int dos = body.indexOf("\r\n\r\n");
        int end = unix < 0 ? dos : dos < 0 ? unix : Math.min(unix, dos);
        return end < 0 ? part.length() : skipped + end;
    }

    private static byte[] content(String body, String head) {
        if (head.contains("quoted-printable")) {
            return quotedPrintable(body);
        }
        if (head.contains("base64")) {
            return Base64.getMimeDecoder().decode(body.strip());
        }
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
                continue;
            }
            int high = i + 1 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = i + 2 < body.length() ? Character.digit(body.charAt(i + 2), 16) : -1;
            if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i += 1;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }
}
