package io.github.chengwen.serve.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page and the files that it names, and no others. They come from the class path; their address
 * holds a sum of all, so that a browser may keep them for ever.
 */
public final class PageFiles {

    /** Where they are on the class path. */
    private static final String FOLDER = "/io/github/chengwen/serve/page/";

    private static final String INDEX = "index.html";

    /** How the page names a file: {@code @/app.css}. */
    private static final Pattern NAMED = Pattern.compile("@/([A-Za-z0-9/._-]+\\.(?:js|css|svg))");

    private static final Pattern IMPORT_MAP =
            Pattern.compile("(?s)<script type=\"importmap\">(.*?)</script>");

    private static final Map<String, String> TYPES =
            Map.of(
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml");

    private final String page;
    private final String policy;
    private final String version;
    private final Map<String, Reply> files;

    private PageFiles(String page, String policy, String version, Map<String, Reply> files) {
        this.page = page;
        this.policy = policy;
        this.version = version;
        this.files = files;
    }

    /**
     * Reads them.
     *
     * @throws IOException if the program was built without them
     */
    public static PageFiles load() throws IOException {
        String template = new String(read(INDEX), StandardCharsets.UTF_8);
        Map<String, byte[]> named = new TreeMap<>();
        for (MatchResult match : NAMED.matcher(template).results().toList()) {
            named.put(match.group(1), read(match.group(1)));
        }
        MessageDigest sum = sha256();
        sum.update(template.getBytes(StandardCharsets.UTF_8));
        named.values().forEach(sum::update);
        String version = HexFormat.of().formatHex(sum.digest()).substring(0, 12);
        String page = template.replace("@/", "assets/" + version + "/");
        Map<String, Reply> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : named.entrySet()) {
            files.put("assets/" + version + "/" + file.getKey(), reply(file));
        }
        return new PageFiles(page, policy(page), version, files);
    }

    private static Reply reply(Map.Entry<String, byte[]> file) throws IOException {
        String name = file.getKey();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
        return Reply.of(200, type, Reply.packed(file.getValue()))
                .with("Content-Encoding", "gzip")
                .with("Cache-Control", "public, max-age=31536000, immutable");
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("not on the class path: " + FOLDER + name);
            }
            return in.readAllBytes();
        }
    }

    /** Nothing from elsewhere, nothing out of a text: workbench.md §4. */
    private static String policy(String page) {
        Matcher map = IMPORT_MAP.matcher(page);
        String sum =
                map.find()
                        ? Base64.getEncoder()
                                .encodeToString(
                                        sha256().digest(
                                                        map.group(1)
                                                                .getBytes(StandardCharsets.UTF_8)))
                        : "";
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'sha256-" + sum + "'",
                "style-src 'self' 'nonce-{nonce}'",
                "img-src 'self' blob: data:",
                "connect-src 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'",
                "base-uri 'none'",
                "require-trusted-types-for 'script'");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    /** The page itself. */
    public Reply page() {
        String nonce = Token.random().text();
        byte[] body = page.replace("{nonce}", nonce).getBytes(StandardCharsets.UTF_8);
        return Reply.of(200, "text/html; charset=utf-8", body)
                .with("Content-Security-Policy", policy.replace("{nonce}", nonce));
    }

    /**
     * One of the files.
     *
     * @param path relative to the page
     */
    public Optional<Reply> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Which edition of the page this is. */
    public String version() {
        return version;
    }
}
