package io.github.chengwen.read.official;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.form.SplitterLine;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.read.lines.DraftLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the official documents of a draft begin: at a head below the text of another, below
 * a line that divides, and below the imprint of another. Each is read by itself.
 */
public final class DocumentStarts {

    /** A head has at most so many lines, and so has what stands between it and its title. */
    private static final int HEAD_LINES = 12;

    /** A title has at most so many lines. */
    private static final int TITLE_LINES = 4;

    /** So far above an attached document may 附件 stand. */
    private static final int LABEL_LINES = 2;

    /** No number of a document is longer. */
    private static final int LONGEST_NUMBER = 80;

    private final List<DraftLine> lines;

    private DocumentStarts(List<DraftLine> lines) {
        this.lines = lines;
    }

    /** The lines of each document; one where nothing says that there are more. */
    public static List<List<DraftLine>> parts(List<DraftLine> lines) {
        List<Integer> starts = new DocumentStarts(lines).starts();
        List<List<DraftLine>> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            parts.add(lines.subList(starts.get(i), end));
        }
        return parts;
    }

    /** How many lines that divide stand above a document's first own line. */
    static int dividers(List<DraftLine> part) {
        int count = 0;
        while (count < part.size() && divides(part.get(count))) {
            count++;
        }
        return count;
    }

    /**
     * Says where a document begins that has no dividing line, which would say so itself.
     *
     * @param number of the document in the draft, from 1
     */
    public static void report(List<DraftLine> part, int number, Diagnostics.Builder diagnostics) {
        if (number > 1 && !part.isEmpty() && dividers(part) == 0) {
            DraftLine first = part.get(0);
            diagnostics.add(
                    Code.COLLECTION_SPLIT,
                    first.content().span(),
                    String.valueOf(number),
                    first.text());
        }
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int first = dividers(lines);
        int text = first + head(first).end();
        for (int i = 0; i < lines.size(); i++) {
            int head = i > text ? headLines(i) : 0;
            if (head > 0) {
                starts.add(i);
                text = i + head;
                i = text - 1;
            }
        }
        return starts;
    }

    /** How many lines the head has that begins a document here; 0 where none begins. */
    private int headLines(int index) {
        DraftLine line = lines.get(index);
        if (divides(line)) {
            int dividers = dividers(lines.subList(index, lines.size()));
            boolean headed = isNumberNear(index + dividers);
            HeadZone head = headed ? head(index + dividers) : HeadZone.of(List.of());
            return head.has(Kind.NUMBER) && isNamed(head, index + dividers)
                    ? dividers + head.end()
                    : 0;
        }
        if (isBelowImprint(index) && !isAttached(index)) {
            HeadZone head = head(index);
            return head.end() > 0 || isTitle(index) ? Math.max(1, head.end()) : 0;
        }
        if (line.directive().isPresent() || !isNumberNear(index) || isAttached(index)) {
            return 0;
        }
        HeadZone head = head(index);
        long kinds = head.elements().stream().map(OfficialElement::kind).distinct().count();
        return kinds > 1 && head.has(Kind.NUMBER) && isNamed(head, index) ? head.end() : 0;
    }

    private HeadZone head(int index) {
        return HeadZone.of(lines.subList(index, Math.min(lines.size(), index + HEAD_LINES)));
    }

    private static boolean divides(DraftLine line) {
        return line.directive().equals(Optional.of(Directive.DIVIDE))
                || line.directive().isEmpty() && SplitterLine.of(line.text()).isPresent();
    }

    /** Few lines look like a number, and a head is looked for above one of them only. */
    private boolean isNumberNear(int index) {
        return lines.subList(index, Math.min(lines.size(), index + HEAD_LINES)).stream()
                .map(DraftLine::text)
                .filter(text -> text.length() <= LONGEST_NUMBER)
                .anyMatch(text -> text.indexOf('号') > 0 || text.indexOf('期') > 0);
    }

    /** Whether a title that ends with a kind of document follows, or the mark names it. */
    private boolean isNamed(HeadZone head, int index) {
        boolean byMark =
                head.elements().stream()
                        .filter(element -> element.kind() == Kind.ORGAN_MARK)
                        .anyMatch(e -> e.passage().text().matches(".*(?:令|纪要)$"));
        return byMark || isTitle(index + head.end());
    }

    private boolean isTitle(int index) {
        return lines.stream()
                .skip(index)
                .limit(TITLE_LINES)
                .map(line -> Spaces.none(line.text()))
                .anyMatch(text -> ElementPatterns.GENRE.matcher(text).matches());
    }

    /** Whether the line above, but for 共印50份, says who printed a document and when. */
    private boolean isBelowImprint(int index) {
        int above = index - 1;
        while (above > 0
                && lines.get(above).text().indexOf('印') >= 0
                && isMatch(ElementPatterns.COPIES_PRINTED, above)) {
            above--;
        }
        // Both have the character, and most lines have not.
        return above > 0
                && lines.get(above).text().indexOf('印') >= 0
                && isMatch(ElementPatterns.PRINTED, above)
                && !isMatch(ElementPatterns.COPIES_PRINTED, index)
                && !isMatch(ElementPatterns.COPIES, index)
                && lines.get(index).directive().isEmpty();
    }

    private boolean isMatch(Pattern pattern, int index) {
        String text = lines.get(index).text();
        return text.length() <= LONGEST_NUMBER && pattern.matcher(text).matches();
    }

    /** Whether 附件1 stands right above. */
    private boolean isAttached(int index) {
        for (int i = Math.max(0, index - LABEL_LINES); i <= index; i++) {
            if (isMatch(ElementPatterns.ATTACHMENT_LABEL, i)) {
                return true;
            }
        }
        return false;
    }
}
