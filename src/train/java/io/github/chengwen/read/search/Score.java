package io.github.chengwen.read.search;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Span;
import io.github.chengwen.read.Structure;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.testing.Aligned;
import io.github.chengwen.testing.BlockScore;
import io.github.chengwen.testing.MarkedBlock;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How well drafts are read with some weights, and how much of what is wrong is named. */
final class Score {

    private final List<BlockScore> scores = new ArrayList<>();
    private final List<String> perDraft = new ArrayList<>();
    private int right;
    private int named;
    private int wrong;
    private int looks;
    private int trueLooks;
    private int told;
    private int lines;
    private int places;

    static Score of(List<LabelledDraft> drafts, Weights weights) {
        Score score = new Score();
        drafts.forEach(draft -> score.add(draft, weights));
        return score;
    }

    Score add(LabelledDraft draft, Weights weights) {
        SourceText source = draft.source();
        Structure structure = StructureReader.read(source, weights);
        List<MarkedBlock> found = MarkedBlock.of(structure.draft());
        List<MarkedBlock> gold = marked(draft);
        BlockScore score = BlockScore.of(gold, found);
        scores.add(score);
        List<MarkedBlock> missed = BlockScore.missed(gold, found);
        boolean all = score.blocks().extra() == 0 && missed.isEmpty();
        right += all ? 1 : 0;
        wrong += missed.size();
        lines += (int) draft.text().lines().filter(l -> !l.isBlank()).count();
        if (!all) {
            int lost = score.text() - score.kept();
            perDraft.add(draft.name() + " " + missed.size() + (lost > 0 ? " lost " + lost : ""));
        }
        doubt(draft, structure, missed);
        return this;
    }

    static List<MarkedBlock> marked(LabelledDraft draft) {
        return draft.gold().stream()
                .map(b -> new MarkedBlock(b.type(), b.text(), b.also(), b.joined()))
                .toList();
    }

    /** A wrong block is named where a block that overlaps it is. */
    private void doubt(LabelledDraft draft, Structure structure, List<MarkedBlock> missed) {
        boolean[] doubted = new boolean[draft.text().length() + 1];
        for (Diagnostic d : structure.diagnostics()) {
            if (d.code() == Code.DOUBTFUL) {
                places++;
                for (int i = d.span().start(); i < d.span().end(); i++) {
                    doubted[i] = true;
                }
            }
        }
        List<Span> spans = MarkedBlock.places(structure.draft());
        List<MarkedBlock> found = MarkedBlock.of(structure.draft());
        StringBuilder wanted = new StringBuilder();
        List<int[]> goldSpans = new ArrayList<>();
        for (GoldBlock block : draft.gold()) {
            int start = wanted.length();
            wanted.append(MarkedBlock.of("", block.text()).text());
            goldSpans.add(new int[] {start, wanted.length()});
        }
        StringBuilder read = new StringBuilder();
        found.forEach(block -> read.append(block.text()));
        int[] to = Aligned.of(wanted.toString(), read.toString());
        boolean[] nearLook = new boolean[wanted.length() + 1];
        int at = 0;
        List<boolean[]> lookCover = new ArrayList<>();
        for (int b = 0; b < found.size(); b++) {
            boolean look = false;
            for (int i = spans.get(b).start(); i < spans.get(b).end() && !look; i++) {
                look = doubted[i];
            }
            int end = at + found.get(b).text().length();
            if (look) {
                boolean[] cover = new boolean[wanted.length() + 1];
                for (int i = at; i < end; i++) {
                    if (to[i] >= 0) {
                        nearLook[to[i]] = true;
                        cover[to[i]] = true;
                    }
                }
                lookCover.add(cover);
            }
            at = end;
        }
        boolean[] wrongAt = new boolean[wanted.length() + 1];
        int before = named;
        Set<Integer> used = new HashSet<>();
        for (MarkedBlock block : missed) {
            int place = -1;
            for (int g = 0; g < goldSpans.size() && place < 0; g++) {
                int[] span = goldSpans.get(g);
                if (!used.contains(g)
                        && block.text().startsWith(wanted.substring(span[0], span[1]))) {
                    place = g;
                }
            }
            if (place < 0) {
                continue;
            }
            used.add(place);
            int from = goldSpans.get(place)[0];
            boolean found1 = false;
            for (int i = from; i < Math.min(wanted.length(), from + block.text().length()); i++) {
                found1 |= nearLook[i];
                wrongAt[i] = true;
            }
            named += found1 ? 1 : 0;
        }
        told += named - before == missed.size() ? 1 : 0;
        looks += lookCover.size();
        for (boolean[] cover : lookCover) {
            boolean any = false;
            for (int i = 0; i < cover.length && !any; i++) {
                any = cover[i] && wrongAt[i];
            }
            trueLooks += any ? 1 : 0;
        }
    }

    int wrong() {
        return wrong;
    }

    List<String> perDraft() {
        return perDraft;
    }

    @Override
    public String toString() {
        BlockScore all = BlockScore.total(scores.stream());
        return String.format(
                Locale.ROOT,
                "blocks %.3f front %.3f heads %.3f bound %.3f kept %.4f right %d/%d wrong %d; named %d (%.2f), %.1f places in 100 lines, %d of %d named wrong, told %d",
                all.blocks().f1(),
                all.front().f1(),
                all.heads().f1(),
                all.boundary().f1(),
                all.textKept(),
                right,
                scores.size(),
                wrong,
                named,
                named / (double) Math.max(1, wrong),
                100.0 * places / Math.max(1, lines),
                trueLooks,
                looks,
                told);
    }
}
