package io.github.chengwen.read.lines;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.read.form.Clutter;
import io.github.chengwen.read.form.TailLines;
import io.github.chengwen.text.Inset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Takes out of the lines what is not the author's text: unsettable characters, stray marks, page
 * numbers and adverts. Each removal is a diagnostic; pieces of text go to the noise.
 */
public final class Cleaner {

    private static final Pattern NUMBER_CUT = Pattern.compile("[0-9０-９][.．/-]?$");

    private final Diagnostics.Builder diagnostics;
    private final List<Traced> noise;

    public Cleaner(Diagnostics.Builder diagnostics, List<Traced> noise) {
        this.diagnostics = diagnostics;
        this.noise = noise;
    }

    public List<DraftLine> clean(List<DraftLine> lines) {
        List<DraftLine> kept = new ArrayList<>(lines.size());
        boolean pageBefore = false;
        boolean messageBefore = false;
        Set<Integer> runningHeads = RunningHeads.in(lines);
        Set<Integer> chatHeads = ChatHeads.in(lines);
        for (int i = 0; i < lines.size(); i++) {
            DraftLine line = lines.get(i);
            Traced filtered = filtered(line);
            // The tabs of a row tell in which column a cell stands.
            Traced content = line.look().isInset() ? filtered : filtered.strip();
            if (content.isEmpty()) {
                continue;
            }
            if (line.directive().isPresent() || line.look().isInset()) {
                kept.add(line.withContent(content));
                continue;
            }
            if (RunningHeads.isPageNumber(lines, i) && !endsNumber(kept, line)
                    || runningHeads.contains(i)) {
                drop(content);
                pageBefore = true;
                continue;
            }
            if (chatHeads.contains(i)) {
                drop(content);
                messageBefore = true;
                continue;
            }
            content = withoutInsets(StrayMarks.clean(content, diagnostics).strip());
            content = withoutAdvert(content).strip();
            if (content.isEmpty()) {
                continue;
            }
            DraftLine cleaned = line.withContent(content);
            cleaned = messageBefore ? cleaned.withBlankBefore() : cleaned;
            kept.add(pageBefore ? cleaned.withPageBefore() : cleaned);
            pageBefore = false;
            messageBefore = false;
        }
        return kept;
    }

    /** Without what no face can set; the signs that stand for pictures are not set. */
    private Traced filtered(DraftLine line) {
        Inset inset = line.look().inset();
        if (inset instanceof Inset.Picture) {
            return line.content();
        }
        IntPredicate sign = inset instanceof Inset.TableLine row ? row::isPicture : place -> false;
        return CharacterFilter.clean(line.content(), sign, diagnostics);
    }

    /** The end of a number or date that a wrap cut in two: 19 ｜ 50, 2020.6. ｜ 24. */
    private static boolean endsNumber(List<DraftLine> above, DraftLine line) {
        if (above.isEmpty() || line.blankBefore()) {
            return false;
        }
        String text = above.get(above.size() - 1).text();
        return NUMBER_CUT.matcher(text).find() && line.text().chars().allMatch(Character::isDigit);
    }

    /** A wrap may have hidden an advert behind the last sentence of a paragraph. */
    public List<DraftLine> withoutAdverts(List<DraftLine> paragraphs) {
        return paragraphs.stream()
                .map(
                        line ->
                                line.directive().isPresent() || line.look().isInset()
                                        ? line
                                        : line.withContent(withoutAdvert(line.content()).strip()))
                .toList();
    }

    private Traced withoutInsets(Traced line) {
        Traced rest = line;
        Optional<Insets.Piece> inset = Insets.in(rest.text());
        while (inset.isPresent()) {
            Insets.Piece piece = inset.get();
            drop(rest.sub(piece.start(), piece.end()));
            rest = rest.keepAt(i -> i < piece.start() || i >= piece.end());
            inset = Insets.in(rest.text());
        }
        return rest;
    }

    /** Cuts off last sentences that advertise a site, as long as a sentence of the text remains. */
    private Traced withoutAdvert(Traced line) {
        Traced rest = line;
        int cut = startOfLastSentence(rest.text());
        while (cut > 0
                && Clutter.isAdvert(rest.text().substring(cut))
                && !TailLines.isNote(rest.text())) {
            drop(rest.from(cut));
            rest = rest.sub(0, cut);
            cut = startOfLastSentence(rest.text());
        }
        return rest;
    }

    private static int startOfLastSentence(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            if ("。！？".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private void drop(Traced piece) {
        noise.add(piece);
        diagnostics.add(Code.ADVERT_DROPPED, piece.span(), piece.text().strip());
    }
}
