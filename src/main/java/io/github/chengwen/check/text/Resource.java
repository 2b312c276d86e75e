package io.github.chengwen.check.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data files of the rules, which lie beside the classes that read them. */
public final class Resource {

    private Resource() {}

    /** The bytes of a file beside a class. */
    public static byte[] bytes(Class<?> beside, String name) {
        try (DataFile file = DataFile.open(beside, name)) {
            return file.rest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file beside a class. */
    public static String text(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8);
    }

    /** The lines of a data file, without empty ones and comments, which begin with #. */
    public static List<String> lines(Class<?> beside, String name) {
        String text = text(beside, name);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }
}
