package io.github.chengwen.serve.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A word that nobody can guess.
 *
 * @param text 128 bits
 */
public record Token(String text) {

    /** Another each time. */
    public static Token random() {
        byte[] bits = new byte[16];
        new SecureRandom().nextBytes(bits);
        return new Token(HexFormat.of().formatHex(bits));
    }

    /** Compares in a time that does not tell how much of it is right. */
    public boolean is(String other) {
        return MessageDigest.isEqual(
                text.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "token";
    }
}
