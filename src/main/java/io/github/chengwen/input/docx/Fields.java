package io.github.chengwen.input.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * The fields that are open where a story is read: their instructions are no text, and the results
 * of some of them are none of the author's.
 */
final class Fields {

    private static final Set<String> PAGE_NUMBERS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");
    private static final Set<String> CONTENTS = Set.of("TOC", "INDEX", "TOA");

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;

        String kind() {
            return Fields.kind(instruction.toString());
        }
    }

    /** The first word of an instruction. */
    private static String kind(String instruction) {
        String text = instruction.strip();
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toUpperCase(Locale.ROOT);
    }

    static boolean isPageNumber(String instruction) {
        return PAGE_NUMBERS.contains(kind(instruction));
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void begin() {
        open.push(new Field());
    }

    void instruct(String text) {
        if (!open.isEmpty()) {
            open.element().instruction.append(text);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.element().inResult = true;
        }
    }

    void end() {
        open.poll();
    }

    /** What is left open at the end of a part is not open in the next. */
    void clear() {
        open.clear();
    }

    /** Whether characters here are no text of the draft. */
    boolean swallow() {
        return open.stream()
                .anyMatch(
                        field ->
                                !field.inResult
                                        || PAGE_NUMBERS.contains(field.kind())
                                        || CONTENTS.contains(field.kind()));
    }

    boolean inContents() {
        return open.stream().anyMatch(field -> CONTENTS.contains(field.kind()));
    }
}
