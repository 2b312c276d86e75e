package io.github.chengwen.serve.web;

import io.github.chengwen.diag.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask for what (workbench.md §4).
 *
 * @param hosts names with the server's port by which it may be called; in lower case
 * @param names of a proxy, which may have any port; in lower case
 * @param token that a browser must show
 * @param sessions of those who have logged in instead
 * @param cookie the name of the cookie that holds it
 */
public record Gate(
        Set<String> hosts, Set<String> names, Token token, Sessions sessions, String cookie) {

    private static final List<String> SAFE = List.of("GET", "HEAD");

    public Gate {
        hosts = Set.copyOf(hosts);
        names = Set.copyOf(names);
    }

    /**
     * Why a request is refused, whatever it asks for: any other host is a page that was led here by
     * DNS; a foreign page may not post to us.
     */
    Optional<Reply> refuses(Request request) {
        List<String> host = request.hosts();
        if (host.size() != 1 || !isOwnName(host.get(0).toLowerCase(Locale.ROOT))) {
            return Optional.of(Reply.refusal(421, "host"));
        }
        if (SAFE.contains(request.method())) {
            return Optional.empty();
        }
        if (!request.method().equals("POST")) {
            return Optional.of(Reply.refusal(405, "method").with("Allow", "GET, HEAD, POST"));
        }
        return isOurs(request, host.get(0))
                ? Optional.empty()
                : Optional.of(Reply.refusal(403, "origin"));
    }

    private boolean isOwnName(String host) {
        return hosts.contains(host) || names.contains(host.replaceFirst(":[0-9]{1,5}$", ""));
    }

    private static boolean isOurs(Request request, String host) {
        List<String> origin = request.headers("Origin");
        String type = request.header("Content-Type").orElse("");
        return origin.size() == 1
                && (origin.get(0).equals("http://" + host)
                        || origin.get(0).equals("https://" + host))
                && request.header("Sec-Fetch-Site").orElse("same-origin").equals("same-origin")
                // A form can send neither, so a browser asks before it sends them across.
                && (type.startsWith("application/json") || type.equals("application/octet-stream"));
    }

    /** Whether the browser has shown the token. */
    public boolean knows(Request request) {
        return request.cookie(cookie)
                .filter(shown -> token.is(shown) || sessions.has(shown))
                .isPresent();
    }

    /**
     * Lets a browser in that came by the link: it keeps the token, and the address loses it.
     *
     * @param request that showed the token
     * @param language that the page is to speak
     */
    public Reply enter(Request request, Language language) {
        return Reply.empty(303)
                .with("Location", language == Language.ENGLISH ? "./?lang=en" : "./")
                .with("Set-Cookie", holding(token, request.secret()));
    }

    private String holding(Token kept, boolean secret) {
        String alone = secret ? "; Secure" : "";
        return cookie + "=" + kept.text() + "; HttpOnly; SameSite=Strict; Path=/" + alone;
    }

    /**
     * Lets a user in.
     *
     * @throws RefusedException if the password is wrong, or too many were tried
     */
    public Reply logIn(Request request, String name, String password) throws RefusedException {
        Token session = sessions.enter(name, password, request.address());
        return Reply.empty(204).with("Set-Cookie", holding(session, request.secret()));
    }
}
