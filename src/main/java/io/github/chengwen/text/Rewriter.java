package io.github.chengwen.text;

import io.github.chengwen.diag.Correction;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.io.ByteOrderMark;

/** Applies corrections to a draft and keeps its encoding, byte order mark and line ends. */
public final class Rewriter {

    private static final List<ByteOrderMark> MARKS =
            List.of(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE);

    private Rewriter() {}

    /**
     * The corrected text.
     *
     * @param corrections in order, not overlapping
     */
    public static String apply(String text, List<Correction> corrections) {
        StringBuilder corrected = new StringBuilder(text.length());
        int done = 0;
        for (Correction correction : corrections) {
            corrected.append(text, done, correction.span().start());
            corrected.append(correction.replacement());
            done = correction.span().end();
        }
        return corrected.append(text, done, text.length()).toString();
    }

    /**
     * The corrected file. Where the encoding lacks a character of the corrections, as Big5 lacks
     * simplified ones, the file becomes UTF-8.
     *
     * @param bytes of the file that was decoded
     * @param corrections in order, not overlapping
     */
    public static byte[] apply(byte[] bytes, Decoded.Text decoded, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return bytes.clone();
        }
        Charset charset = Charset.forName(decoded.encoding());
        int mark = markLength(bytes, charset);
        // Decoded anew: the decoder replaces private-use characters, which the file has to keep.
        String typed = new String(bytes, mark, bytes.length - mark, charset);
        String text = apply(typed, corrections);
        boolean fits = charset.newEncoder().canEncode(text);
        byte[] corrected = text.getBytes(fits ? charset : StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(bytes, mark + corrected.length);
        System.arraycopy(corrected, 0, all, mark, corrected.length);
        return all;
    }

    private static int markLength(byte[] bytes, Charset charset) {
        return MARKS.stream()
                .filter(mark -> mark.getCharsetName().equals(charset.name()))
                .filter(mark -> startsWith(bytes, mark))
                .mapToInt(ByteOrderMark::length)
                .findFirst()
                .orElse(0);
    }

    private static boolean startsWith(byte[] bytes, ByteOrderMark mark) {
        byte[] expected = mark.getBytes();
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }
}
