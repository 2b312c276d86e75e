package io.github.chengwen.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same draft as different programs save it. */
public final class Variants {

    private static final String MARK = "\ufeff";

    private Variants() {}

    /** A text in every encoding that drafts come in, by a name for messages. */
    public static Map<String, byte[]> encodings(String text) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("UTF-8", text.getBytes(StandardCharsets.UTF_8));
        files.put("UTF-8 with mark", (MARK + text).getBytes(StandardCharsets.UTF_8));
        files.put("GB18030", text.getBytes(Charset.forName("GB18030")));
        files.put("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE));
        files.put("UTF-16LE with mark", (MARK + text).getBytes(StandardCharsets.UTF_16LE));
        files.put("UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE));
        files.put("UTF-16BE with mark", (MARK + text).getBytes(StandardCharsets.UTF_16BE));
        return files;
    }

    public static String carriageReturnLineFeed(String text) {
        return lineFeeds(text).replace("\n", "\r\n");
    }

    public static String carriageReturn(String text) {
        return lineFeeds(text).replace("\n", "\r");
    }

    /** Some drafts have line ends of several kinds. */
    private static String lineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A blank line between all lines, as a web page pasted into an editor gives. */
    public static String spacedOut(String text) {
        return text.replaceAll("\n+", "\n\n");
    }

    /** Two ideographic spaces before every line. */
    public static String indented(String text) {
        return text.replaceAll("(?m)^[ \\u3000]*(?=\\S)", "　　");
    }
}
