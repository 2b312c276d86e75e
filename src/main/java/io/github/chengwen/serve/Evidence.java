package io.github.chengwen.serve;

import io.github.chengwen.Reading;
import io.github.chengwen.text.Line;
import io.github.chengwen.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a file says by its looks alone, a bold line for instance, written as the marks that an
 * author would put before the lines: of the file only the text comes onto the page.
 */
final class Evidence {

    private Evidence() {}

    /**
     * The text, with a mark before each line that would be taken for something else without its
     * looks.
     *
     * @param file what was read of the file
     * @param text what is read of its text, line for line
     */
    static String marked(Reading file, Reading text) {
        SourceText source = text.source();
        if (source.lines().size() != file.source().lines().size()) {
            return source.text();
        }
        SortedMap<Integer, List<LineRole>> meant = LineRoles.of(file);
        SortedMap<Integer, List<LineRole>> read = LineRoles.of(text);
        List<LineRole> none = List.of();
        StringBuilder marked = new StringBuilder(source.text());
        List<Line> lines = source.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            int number = line.number();
            word(meant.getOrDefault(number, none), read.getOrDefault(number, none))
                    .ifPresent(word -> marked.insert(line.span().start(), "【" + word + "】"));
        }
        return marked.toString();
    }

    private static Optional<String> word(List<LineRole> meant, List<LineRole> read) {
        return meant.equals(read)
                ? Optional.empty()
                : meant.stream().findFirst().flatMap(LineRole::word);
    }
}
