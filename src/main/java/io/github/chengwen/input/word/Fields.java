package io.github.chengwen.input.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields that are open where a story is read: their instructions are no text, and the results
 * of some of them are none of the author's.
 */
public final class Fields {

    private static final Pattern BROKEN =
            Pattern.compile("错误[!！]\\s*未(?:找到引用源|定义书签)|Error! (?:Reference source|Bookmark) not");

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

    public static boolean isPageNumber(String instruction) {
        return PAGE_NUMBERS.contains(kind(instruction));
    }

    private final Deque<Field> open = new ArrayDeque<>();

    public void begin() {
        open.push(new Field());
    }

    public void instruct(String text) {
        if (!open.isEmpty()) {
            open.element().instruction.append(text);
        }
    }

    public void separate() {
        if (!open.isEmpty()) {
            open.element().inResult = true;
        }
    }

    public void end() {
        open.poll();
    }

    /** Whether a result of a reference says that its target is gone. */
    public static boolean isBrokenReference(CharSequence text) {
        return BROKEN.matcher(text).find();
    }

    /** What is left open at the end of a part is not open in the next. */
    public void clear() {
        open.clear();
    }

    /** Whether characters here are no text of the draft. */
    public boolean swallow() {
        return open.stream()
                .anyMatch(
                        field ->
                                !field.inResult
                                        || PAGE_NUMBERS.contains(field.kind())
                                        || CONTENTS.contains(field.kind()));
    }

    public boolean inContents() {
        return open.stream().anyMatch(field -> CONTENTS.contains(field.kind()));
    }
}
