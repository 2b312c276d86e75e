package io.github.chengwen.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The ICC profile of a printing press in four colours (F-22). It is the printer's own: none comes
 * with the program.
 */
public final class CmykProfile {

    private static final int HEADER = 128;
    private static final int VERSION = 8;
    private static final int CLASS = 12;
    private static final int SPACE = 16;
    private static final int SIGNATURE = 36;

    /** The archive standard takes profiles up to version 4. */
    private static final int NEWEST = 4;

    private final byte[] bytes;

    private CmykProfile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A profile from the bytes of a file.
     *
     * @return nothing where it is no ICC profile of an output device with CMYK
     */
    public static Optional<CmykProfile> of(byte[] bytes) {
        boolean fits =
                bytes.length > HEADER
                        && ByteBuffer.wrap(bytes).getInt(0) == bytes.length
                        && bytes[VERSION] <= NEWEST
                        && word(bytes, CLASS).equals("prtr")
                        && word(bytes, SPACE).equals("CMYK")
                        && word(bytes, SIGNATURE).equals("acsp");
        return fits ? Optional.of(new CmykProfile(bytes.clone())) : Optional.empty();
    }

    private static String word(byte[] bytes, int at) {
        return new String(bytes, at, Integer.BYTES, StandardCharsets.US_ASCII);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The same for the same profile. */
    @Override
    public String toString() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CmykProfile profile && toString().equals(profile.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
