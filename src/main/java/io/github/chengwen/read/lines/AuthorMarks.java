package io.github.chengwen.read.lines;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.read.form.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes off the marks that authors put before their lines, and notes what they say.
 *
 * <p>A misspelt mark is not typeset either, but reported. The line is read as the mark that was
 * meant: its author does not want what the reader makes of it without. Where marks of several kinds
 * may have been meant, or the line would be dropped, it is read as if it had no mark.
 */
public final class AuthorMarks {

    private static final Pattern PREFIX =
            Pattern.compile("^【([^【】]{1,10})】[\\s\\u3000]*(?:[：:][\\s\\u3000]*)?");

    /** Characters of other hands, one for one. */
    private static final String TYPED = "標題級講話稱別註刪1234１２３４";

    private static final String MEANT = "标题级讲话称别注删一二三四一二三四";

    /** Alone on its line, a shorter word may be a caption of the text: 【附件】. */
    private static final int SHORTEST_ALONE = 3;

    private static final Message AS_MEANT =
            new Message("这一行按【{0}】处理", "the line is read as 【{0}】 says");
    private static final Message AS_WITHOUT =
            new Message("这一行按没有标记处理", "the line is read as if it had no mark");
    private static final Message OF_NOTHING = new Message("后面没有文字", "no words follow");

    private final Diagnostics.Builder diagnostics;

    private AuthorMarks(Diagnostics.Builder diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The lines without marks. */
    public static List<DraftLine> takeOff(List<DraftLine> lines, Diagnostics.Builder diagnostics) {
        return new AuthorMarks(diagnostics).takeOff(lines);
    }

    /** How many characters the mark before a line takes, misspelt or not; 0 without one. */
    public static int length(DraftLine line) {
        return mark(line).map(Mark::end).orElse(0);
    }

    /**
     * A mark before a line.
     *
     * @param word as typed
     * @param exact whether it is one
     * @param meant what it may have been meant for
     * @param end where the line goes on
     */
    private record Mark(String word, boolean exact, List<Directive> meant, int end) {

        /** What the line is read as; of several headings, one of the level of its place. */
        Optional<Directive> directive() {
            Directive first = meant.get(0);
            if (meant.size() > 1) {
                return meant.stream().allMatch(d -> d.role() == Role.HEADING)
                        ? Optional.of(Directive.HEADING)
                        : Optional.empty();
            }
            return exact || first != Directive.DROP ? Optional.of(first) : Optional.empty();
        }

        Message done() {
            return directive()
                    .map(
                            directive -> {
                                List<String> label = List.of(directive.label());
                                return new Message(
                                        AS_MEANT.format(Language.CHINESE, label),
                                        AS_MEANT.format(Language.ENGLISH, label));
                            })
                    .orElse(AS_WITHOUT);
        }

        DraftLine on(DraftLine line, Traced content) {
            return directive()
                    .map(directive -> line.forced(directive, content))
                    .orElseGet(() -> line.withContent(content));
        }
    }

    private List<DraftLine> takeOff(List<DraftLine> lines) {
        List<DraftLine> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            DraftLine line = lines.get(i);
            Optional<Mark> mark = mark(line);
            if (mark.isEmpty()) {
                result.add(line);
            } else if (mark.get().end() < line.content().length()) {
                report(mark.get(), line, mark.get().done());
                result.add(mark.get().on(line, line.content().from(mark.get().end())));
            } else if (i + 1 < lines.size()
                    && mark(lines.get(i + 1)).isEmpty()
                    && !isCaption(mark.get())) {
                report(mark.get(), line, mark.get().done());
                i++;
                DraftLine below = lines.get(i);
                DraftLine next = line.blankBefore() ? below.withBlankBefore() : below;
                result.add(mark.get().on(next, next.content()));
            } else if (mark.get().exact()) {
                result.add(line);
            } else {
                report(mark.get(), line, OF_NOTHING);
            }
        }
        return result;
    }

    private static boolean isCaption(Mark mark) {
        return mark.exact() && mark.word().length() < SHORTEST_ALONE;
    }

    private static Optional<Mark> mark(DraftLine line) {
        Matcher prefix = PREFIX.matcher(line.text());
        if (line.look().isInset() || !prefix.lookingAt()) {
            return Optional.empty();
        }
        String word = folded(Spaces.none(prefix.group(1)));
        Optional<Directive> directive = Directive.of(word);
        List<Directive> meant = directive.map(List::of).orElseGet(() -> MisspeltMark.meant(word));
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Mark(prefix.group(1), directive.isPresent(), meant, prefix.end()));
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = TYPED.indexOf(c);
            folded.append(at < 0 ? c : MEANT.charAt(at));
        }
        return folded.toString();
    }

    private void report(Mark mark, DraftLine line, Message done) {
        if (mark.exact()) {
            diagnostics.add(
                    Code.FORCED, line.content().span(0, mark.end()), mark.meant().get(0).label());
            return;
        }
        String nearest =
                mark.meant().stream()
                        .map(directive -> "【" + directive.label() + "】")
                        .collect(Collectors.joining("/"));
        diagnostics.add(
                Code.MARK_MISSPELT,
                line.content().span(0, mark.end()),
                mark.word(),
                nearest,
                done.chinese(),
                done.english());
    }
}
