package io.github.chengwen.serve.web;

import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * What lies between the browser and the server.
 *
 * @param tls the certificate that the server shows; none for plain HTTP
 * @param proxy whether a proxy on this machine passes requests on, which is then believed what it
 *     says of them: {@code X-Forwarded-For}, {@code -Host} and {@code -Proto}
 */
public record Transport(Optional<SSLContext> tls, boolean proxy) {

    /** Plain HTTP, and nobody in between. */
    public static Transport plain() {
        return new Transport(Optional.empty(), false);
    }

    /** The scheme of the links that it gives. */
    public String scheme() {
        return tls.isPresent() ? "https" : "http";
    }
}
