package io.github.chengwen.read.official;

import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.lines.DraftLine;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of a title below a head where there are several: each alone could be something else.
 * One that says the organ of the mark again looks like a running head, {@code 关于印发} like a heading.
 */
final class TitleStart {

    /** A title has at most so many lines. */
    private static final int MOST = 5;

    private static final Pattern BEGINS =
            Pattern.compile(
                    "^[\\u3400-\\u9FFF]{0,30}(?:关于|印发|转发|批转)[^。；：]*|^(?:发布|公布|授予|表彰|召开|成立|调整)[^。；：]*");

    private TitleStart() {}

    /**
     * How many lines below the head are certain to be of the title: the organs of the mark, and
     * what goes on from them to the name of the kind of document; 0 where the title may be one
     * line.
     */
    static int lines(HeadZone head, List<DraftLine> lines) {
        Set<String> organs =
                head.elements().stream()
                        .filter(element -> element.kind() == Kind.ORGAN_MARK)
                        .map(OfficialElement::passage)
                        .map(mark -> mark.text().replaceFirst("文件$", ""))
                        .collect(Collectors.toSet());
        int start = head.end();
        int first = start;
        while (isUntold(lines, first) && organs.contains(words(lines, first))) {
            first++;
        }
        if (!isUntold(lines, first) || !BEGINS.matcher(words(lines, first)).matches()) {
            return 0;
        }
        int last = first;
        while (!ElementPatterns.GENRE.matcher(words(lines, last)).matches()) {
            last++;
            if (last - start == MOST || !isUntold(lines, last) || isText(words(lines, last))) {
                return first > start ? first + 1 - start : 0;
            }
        }
        return last > start ? last + 1 - start : 0;
    }

    private static String words(List<DraftLine> lines, int index) {
        return Spaces.none(lines.get(index).text());
    }

    private static boolean isText(String words) {
        return words.matches(".*[。；：，]$");
    }

    private static boolean isUntold(List<DraftLine> lines, int index) {
        return index < lines.size() && lines.get(index).directive().isEmpty();
    }
}
