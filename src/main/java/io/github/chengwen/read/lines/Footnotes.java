package io.github.chengwen.read.lines;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Footnote;
import io.github.chengwen.model.Passage;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.NoteMark;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Takes the footnotes of a file out of its lines: the characters that refer to them, and their
 * paragraphs behind the text. What is left is read as if there were none.
 *
 * <p>A note that nothing refers to, or a reference in a line without any other character, stays
 * text.
 */
public final class Footnotes {

    private final SourceText source;
    private final List<DraftLine> lines;
    private final TreeMap<Integer, List<DraftLine>> notes = new TreeMap<>();
    private final TreeMap<Integer, Integer> anchors = new TreeMap<>();

    private Footnotes(SourceText source, List<DraftLine> lines) {
        this.source = source;
        this.lines = lines;
    }

    /**
     * The lines without footnotes.
     *
     * @param found takes the footnotes, in the order in which the text refers to them
     */
    public static List<DraftLine> takeOut(
            List<DraftLine> lines,
            SourceText source,
            Diagnostics.Builder diagnostics,
            List<Footnote> found) {
        if (source.notes().isEmpty()) {
            return lines.stream().map(Footnotes::plain).toList();
        }
        Footnotes footnotes = new Footnotes(source, lines);
        footnotes.collect();
        List<DraftLine> rest = footnotes.rest();
        for (int number : footnotes.anchors.keySet()) {
            List<Passage> paragraphs =
                    footnotes.notes.getOrDefault(number, List.of()).stream()
                            .map(line -> passage(line, diagnostics))
                            .toList();
            found.add(new Footnote(footnotes.anchors.getOrDefault(number, 0), paragraphs));
        }
        found.sort(Comparator.comparingInt(Footnote::after));
        return rest;
    }

    private static DraftLine plain(DraftLine line) {
        return line.look().inset() instanceof Inset.NoteLine ? line.withLook(Look.PLAIN) : line;
    }

    private static Passage passage(DraftLine line, Diagnostics.Builder diagnostics) {
        Traced text = line.content();
        if (line.look().inset() instanceof Inset.NoteLine note) {
            text = text.from(Math.min(note.lead(), text.length())).strip();
        }
        Traced clean = CharacterFilter.clean(text, diagnostics);
        return clean.as(Spaces.close(clean.text()));
    }

    private void collect() {
        for (DraftLine line : lines) {
            if (line.look().inset() instanceof Inset.NoteLine note
                    && line.content().length() > note.lead()) {
                notes.computeIfAbsent(note.number(), n -> new ArrayList<>()).add(line);
            }
        }
        for (DraftLine line : lines) {
            if (!(line.look().inset() instanceof Inset.NoteLine)) {
                marks(line).forEach(mark -> anchor(line.content(), mark));
            }
        }
    }

    private List<NoteMark> marks(DraftLine line) {
        Span place = line.content().span();
        return source.notes().stream()
                .filter(mark -> mark.span().start() >= place.start())
                .filter(mark -> mark.span().end() <= place.end())
                .filter(mark -> notes.containsKey(mark.number()))
                .toList();
    }

    /** Notes behind which character a reference stands: the last one before it that is text. */
    private void anchor(Traced content, NoteMark mark) {
        for (int i = content.length() - 1; i >= 0; i--) {
            int at = content.span(i, i + 1).start();
            boolean before = at < mark.span().start();
            boolean text = !Character.isWhitespace(content.text().charAt(i));
            if (before && text && source.notes().stream().noneMatch(m -> holds(m, at))) {
                anchors.put(mark.number(), at);
                return;
            }
        }
    }

    private static boolean holds(NoteMark mark, int offset) {
        return mark.span().start() <= offset && offset < mark.span().end();
    }

    private List<DraftLine> rest() {
        List<DraftLine> rest = new ArrayList<>();
        for (DraftLine line : lines) {
            if (line.look().inset() instanceof Inset.NoteLine note) {
                if (!anchors.containsKey(note.number())) {
                    rest.add(plain(line));
                }
                continue;
            }
            List<NoteMark> gone =
                    marks(line).stream()
                            .filter(mark -> anchors.containsKey(mark.number()))
                            .collect(Collectors.toList());
            rest.add(gone.isEmpty() ? line : line.withContent(without(line, gone)));
        }
        return rest;
    }

    private static Traced without(DraftLine line, List<NoteMark> gone) {
        Traced content = line.content();
        Traced rest =
                content.keepAt(
                        i ->
                                gone.stream()
                                        .noneMatch(
                                                m -> holds(m, content.span(i, i + 1).start())));
        return line.look().isInset() ? rest : rest.strip();
    }
}
