package io.github.chengwen.text;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.ByteOrderMark;

/**
 * Finds the encoding of a draft and decodes it strictly: no byte is ever replaced by U+FFFD.
 *
 * <p>Order: byte order mark; UTF-16 by its NUL bytes; UTF-8; Big5 where it is far more likely than
 * GB18030; GB18030; UTF-16 that happens to hold no NUL byte.
 */
public final class Decoder {

    /** Limit of a draft in bytes; the longest speeches have less than a sixteenth of it. */
    public static final int MAX_BYTES = 16 << 20;

    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * As Windows has it, with the characters that Hong Kong added. Only the name: Java takes a
     * while to look for a charset that few files need.
     */
    static final String BIG5 = "x-MS950-HKSCS";

    private static final List<ByteOrderMark> MARKS =
            List.of(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE);

    private Decoder() {}

    /**
     * Decodes a whole file. Total: any bytes give a {@link Decoded}.
     *
     * @param name the file's name as messages show it
     */
    public static Decoded decode(String name, byte[] bytes) {
        return decode(name, bytes, HeapBudget.UNLIMITED);
    }

    /**
     * The same for a heap that may have no room for what comes of the file.
     *
     * @param name the file's name as messages show it
     */
    public static Decoded decode(String name, byte[] bytes, HeapBudget budget) {
        if (bytes.length == 0) {
            return refused(Code.EMPTY_INPUT);
        }
        if (bytes.length > MAX_BYTES) {
            return tooLarge(bytes.length);
        }
        Optional<String> format = BinaryFormat.of(bytes);
        if (format.isPresent()) {
            return refused(Code.BINARY_INPUT, format.get());
        }
        Optional<Diagnostic> noMemory = budget.refusal(bytes);
        if (noMemory.isPresent()) {
            return new Decoded.Refused(noMemory.get());
        }
        Optional<ByteOrderMark> mark =
                MARKS.stream().filter(m -> m.matches(firstBytes(bytes, m.length()))).findFirst();
        if (mark.isPresent()) {
            Charset charset = Charset.forName(mark.get().getCharsetName());
            return finish(name, bytes, Attempt.of(bytes, mark.get().length(), charset));
        }
        Optional<Charset> wide = Utf16Pattern.byNulBytes(bytes);
        if (wide.isPresent()) {
            return finish(name, bytes, Attempt.of(bytes, 0, wide.get()));
        }
        return finish(name, bytes, narrow(bytes));
    }

    /** The refusal of a file by its size, for callers that do not read it at all. */
    public static Decoded.Refused tooLarge(long length) {
        return tooLarge(length, MAX_BYTES);
    }

    /** The same for a file with another limit. */
    public static Decoded.Refused tooLarge(long length, int limit) {
        return refused(Code.TOO_LARGE, megabytes(length), megabytes(limit));
    }

    private static Attempt narrow(byte[] bytes) {
        Attempt utf8 = Attempt.of(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.whole()) {
            return utf8;
        }
        if (Big5Pattern.fits(bytes)) {
            return Attempt.of(bytes, 0, Charset.forName(BIG5));
        }
        Attempt gb18030 = Attempt.of(bytes, 0, GB18030);
        if (gb18030.whole()) {
            return gb18030;
        }
        Optional<Charset> wide = Utf16Pattern.byPlausibleUnits(bytes);
        if (wide.isPresent()) {
            return Attempt.of(bytes, 0, wide.get());
        }
        // The encoding that decodes furthest is most likely the author's, so its first bad byte is
        // reported.
        return utf8.stoppedAt() >= gb18030.stoppedAt() ? utf8 : gb18030;
    }

    private static Decoded finish(String name, byte[] bytes, Attempt attempt) {
        if (!attempt.whole()) {
            int at = attempt.stoppedAt();
            long lineFeeds =
                    new String(bytes, 0, at, StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            String hex = String.format(Locale.ROOT, "0x%02X", bytes[at] & 0xff);
            return refused(
                    attempt.charset().name().equals(BIG5) ? Code.BROKEN_BIG5 : Code.UNDECODABLE,
                    String.valueOf(lineFeeds + 1),
                    String.valueOf(at + 1),
                    hex);
        }
        String text =
                attempt.charset().equals(GB18030)
                        ? PrivateUseGb18030.toStandard(attempt.text())
                        : attempt.text();
        if (BinaryFormat.looksBinary(text)) {
            return refused(Code.BINARY_INPUT, "NUL / control bytes");
        }
        return new Decoded.Text(SourceText.of(name, text), attempt.charset().name());
    }

    private static Decoded.Refused refused(Code code, String... arguments) {
        return new Decoded.Refused(Diagnostic.of(code, Span.NONE, arguments));
    }

    private static int[] firstBytes(byte[] bytes, int count) {
        int[] first = new int[count];
        for (int i = 0; i < count; i++) {
            first[i] = i < bytes.length ? bytes[i] & 0xff : -1;
        }
        return first;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
    }

    /** One strict decoding, as far as it got. */
    private record Attempt(Charset charset, String text, int stoppedAt, boolean whole) {

        static Attempt of(byte[] bytes, int from, Charset charset) {
            CharsetDecoder decoder =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                result = decoder.flush(out);
            }
            boolean whole = !result.isError();
            return new Attempt(charset, out.flip().toString(), in.position(), whole);
        }
    }
}
