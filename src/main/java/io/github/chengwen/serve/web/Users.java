package io.github.chengwen.serve.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Who may use a workbench on a network, and the hashes of their passwords: PBKDF2 with SHA-256.
 *
 * @param lines by name, such as {@code name:pbkdf2-sha256:600000:SALT:HASH}
 */
public record Users(Map<String, String> lines) {

    private static final String METHOD = "pbkdf2-sha256";
    private static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int FIELDS = 5;

    public Users {
        lines = Map.copyOf(lines);
    }

    /** Nobody: the link of the start is the only way in. */
    public static Users none() {
        return new Users(Map.of());
    }

    /**
     * Those of a file; empty where a line of it is none of ours. Lines that begin with # count not.
     */
    public static Optional<Users> of(List<String> file) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : file) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = fields(line);
            if (fields.size() != FIELDS
                    || !fields.get(1).equals(METHOD)
                    || !fields.get(2).matches("[1-9][0-9]{0,7}")
                    || !fields.get(3).matches("(?:[0-9a-f]{2})+")
                    || !fields.get(4).matches("(?:[0-9a-f]{2})+")) {
                return Optional.empty();
            }
            lines.put(fields.get(0), line.strip());
        }
        return Optional.of(new Users(lines));
    }

    /** The line of the file for a user; another each time. */
    public static String line(String name, String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        HexFormat hex = HexFormat.of();
        byte[] hash = hash(password, ITERATIONS, salt);
        return String.join(
                ":",
                name,
                METHOD,
                Integer.toString(ITERATIONS),
                hex.formatHex(salt),
                hex.formatHex(hash));
    }

    private static List<String> fields(String line) {
        return Arrays.asList(line.strip().split(":", -1));
    }

    /** Whether this is the password of a user; takes as long for a name that is none. */
    boolean know(String name, String password) {
        String line = lines.getOrDefault(name, ":" + METHOD + ":" + ITERATIONS + ":00:00");
        List<String> fields = fields(line);
        byte[] salt = HexFormat.of().parseHex(fields.get(3));
        byte[] hash = hash(password, Integer.parseInt(fields.get(2)), salt);
        return MessageDigest.isEqual(
                HexFormat.of().formatHex(hash).getBytes(StandardCharsets.UTF_8),
                fields.get(4).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(String password, int iterations, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(
                            new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
