package io.github.chengwen.input.markdown;

import io.github.chengwen.input.manuscript.Story;
import io.github.chengwen.text.NoteMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The footnotes of a file: {@code [^1]} in the text, and {@code [^1]: words} on a line of its own,
 * which CommonMark does not know.
 *
 * @param body the file without the lines of notes; where it refers to one, a sign and its number
 * @param texts of the notes in the order of the references
 */
record MarkdownNotes(String body, List<String> texts) {

    private static final Pattern LINE =
            Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)\\]:[ \\t]*(.*(?:\\R(?: {4}|\\t).+)*)$");

    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");

    private static final Pattern MARK = Pattern.compile(NoteMark.SIGN + "([0-9]+);");

    MarkdownNotes {
        texts = List.copyOf(texts);
    }

    static MarkdownNotes of(String file) {
        Map<String, String> notes = new HashMap<>();
        LINE.matcher(file).results().forEach(m -> notes.putIfAbsent(m.group(1), m.group(2)));
        List<String> texts = new ArrayList<>();
        Map<String, Boolean> used = new HashMap<>();
        // Lines of notes end with their colon; what is left are references.
        String body =
                REFERENCE
                        .matcher(file)
                        .replaceAll(
                                found -> {
                                    String name = found.group(1);
                                    boolean isLine = file.startsWith(":", found.end());
                                    if (isLine || !notes.containsKey(name) || used.containsKey(name)) {
                                        return Matcher.quoteReplacement(found.group());
                                    }
                                    used.put(name, true);
                                    texts.add(plain(notes.getOrDefault(name, "")));
                                    return NoteMark.SIGN + String.valueOf(texts.size()) + ";";
                                });
        String rest =
                LINE.matcher(body)
                        .replaceAll(
                                line ->
                                        used.containsKey(line.group(1))
                                                ? ""
                                                : Matcher.quoteReplacement(line.group()));
        return new MarkdownNotes(rest, texts);
    }

    private static String plain(String markdown) {
        String text = TextContentRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        return text.strip();
    }

    /** Adds characters of the file, and the notes that they refer to. */
    void append(String characters, Story story) {
        Matcher mark = MARK.matcher(characters);
        int from = 0;
        while (mark.find()) {
            int number = Integer.parseInt(mark.group(1));
            if (number <= texts.size()) {
                story.append(characters.substring(from, mark.start()));
                story.note(texts.get(number - 1), true);
                from = mark.end();
            }
        }
        story.append(characters.substring(from));
    }
}
