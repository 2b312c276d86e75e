package io.github.chengwen.io;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Turns text into file names that all common file systems accept (watch.md §4, Unicode names). */
public final class SafeNames {

    /** Longer names are cut. File systems allow 255 bytes; sync programs append to names. */
    public static final int MAX_BYTES = 200;

    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\u2028\\u2029\\ud800-\\udfff&&[^\\u200d]]");
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?:CON|PRN|AUX|NUL|COM[1-9]|LPT[1-9])(?=\\.|$)", Pattern.CASE_INSENSITIVE);

    private SafeNames() {}

    /**
     * A single path component, in NFC, with {@code _} for each forbidden character.
     *
     * @param stem the name; where it is too long it is cut and gets a checksum
     * @param ending kept whole at the end, such as {@code -2.docx}
     */
    public static String of(String stem, String ending) {
        String name = Normalizer.normalize(stem, Normalizer.Form.NFC);
        name = FORBIDDEN.matcher(name).replaceAll("_");
        name = DEVICE.matcher(name).lookingAt() ? "_" + name : name;
        name = name.isBlank() || name.chars().allMatch(c -> c == '.') ? "_" : name;
        String whole = withoutLooseEnd(name + ending);
        if (bytes(whole) <= MAX_BYTES) {
            return whole;
        }
        String mark = "~" + checksum(name);
        return cut(name, MAX_BYTES - bytes(mark + ending)) + mark + ending;
    }

    /** Replaces dots and spaces at the end of a name, which Windows silently removes. */
    private static String withoutLooseEnd(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end) + "_".repeat(name.length() - end);
    }

    private static String cut(String name, int limit) {
        int end = 0;
        int used = 0;
        while (end < name.length()) {
            String next = Character.toString(name.codePointAt(end));
            used += bytes(next);
            if (used > limit) {
                break;
            }
            end += next.length();
        }
        return name.substring(0, end);
    }

    private static String checksum(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
