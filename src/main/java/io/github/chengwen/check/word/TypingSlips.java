package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Cited;
import io.github.chengwen.check.text.DataFile;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Characters left out, typed twice or exchanged with the next one, as decision trees weigh them
 * that were learned from such mistakes put into drafts.
 */
final class TypingSlips {

    /** The least weights of the findings: one in 20,000 characters of clean text has as much. */
    private static final float LEAST_DROPPED = 2.6f;

    private static final float LEAST_DOUBLED = 4.6f;
    private static final float LEAST_SWAPPED = 5.5f;

    /** What a text that is quoted weighs less: a verse says things that prose does not. */
    private static final float QUOTED = 1.5f;

    private static final class Loaded {
        private static final Trees DROPPED = Trees.of("dropped.bin");
        private static final Trees DOUBLED = Trees.of("doubled.bin");
        private static final Trees SWAPPED = Trees.of("swapped.bin");
    }

    private TypingSlips() {}

    static void check(Prose prose, List<Cut> cuts, Findings findings) {
        String text = prose.text();
        for (Edit edit : DoubledCharacters.of(text, cuts)) {
            float least = LEAST_DOUBLED + quoted(text, edit);
            if (Loaded.DOUBLED.of(edit.signs(), least) >= least
                    && !isSaidTwice(text, edit.at())
                    && !DoubledWords.isParticle(text.charAt(edit.at()))
                    && !DoubledWords.isKnown(text, edit.at())
                    && !DoubledWords.isOfTwoWords(text, edit.at())
                    && !Cited.isVerse(text, edit.at())) {
                findings.add(
                        Code.DOUBLED_WORD,
                        prose.span(edit.at(), edit.end()),
                        text.substring(edit.at(), edit.end()));
            }
        }
        List<Edit.Weighed> likely = new ArrayList<>(0);
        Swapped.Found swapped = Swapped.of(text, cuts);
        for (Edit edit : swapped.sure()) {
            if (!isMeant(text, edit)) {
                likely.add(new Edit.Weighed(edit, LEAST_SWAPPED));
            }
        }
        for (Edit edit : swapped.likely()) {
            weigh(text, edit, Loaded.SWAPPED, LEAST_SWAPPED, likely);
        }
        for (Edit edit : Dropped.of(text, cuts)) {
            weigh(text, edit, Loaded.DROPPED, LEAST_DROPPED, likely);
        }
        likely.sort(Comparator.comparingDouble(weighed -> -weighed.weight()));
        Edit.tell(prose, likely, findings);
    }

    /** Characters that may stand twice beside anything: 等等, 十五五. */
    private static final BitSet SAID_TWICE = Search.set("等五");

    /** 等等, 十五五, 叫他他不来. */
    private static boolean isSaidTwice(String text, int at) {
        boolean person = "我你他她".indexOf(text.charAt(at)) >= 0;
        // 一块地一块地地看
        boolean fields = text.charAt(at) == '地' && Characters.at(text, at - 2) == '一';
        return SAID_TWICE.get(text.charAt(at))
                || fields
                || text.charAt(at) == '弄'
                || person && "不也都就却才还偏".indexOf(Characters.at(text, at + 2)) >= 0;
    }

    private static void weigh(
            String text, Edit edit, Trees trees, float least, List<Edit.Weighed> likely) {
        float quoted = quoted(text, edit);
        float weight = trees.of(edit.signs(), least + quoted) - quoted;
        if (weight >= least && !isMeant(text, edit)) {
            likely.add(new Edit.Weighed(edit, weight));
        }
    }

    /** What is set behind a word to name a kind or a part: 流通率, 义务教育段, 偏远村. */
    private static final BitSet KINDS = Search.set("率段制体村展区");

    /** Whether it is right as it stands: behind a word, 弃权者|记0分, in a verse, or a new word. */
    private static boolean isMeant(String text, Edit edit) {
        int at = edit.at();
        boolean ofKind =
                edit.end() - at == 1
                        && KINDS.get(text.charAt(at))
                        && Lexicon.seen().word(text, at - 2, at);
        boolean doer = text.charAt(at) == '者' && Characters.isHan(Characters.at(text, at - 2));
        boolean year = text.charAt(at) == '年' && Characters.isDigit(Characters.at(text, at - 1));
        // 这些塘和渠
        boolean joined =
                edit.end() - at == 1
                        && "和与及".indexOf(Characters.at(text, at - 1)) >= 0
                        && !Lexicon.seen().word(text, at - 3, at - 1);
        // 不清不楚
        boolean neither = Characters.at(text, at - 1) == '不' && Characters.at(text, at - 3) == '不';
        return ofKind
                || neither
                || joined
                || doer
                || year
                || MistypedWords.isRare(text.substring(at, edit.end()))
                || Cited.isErratum(text, at, edit.end())
                || Cited.isVerse(text, at);
    }

    /** How much more must speak for a mistake in a quotation. */
    private static float quoted(String text, Edit edit) {
        boolean within =
                text.lastIndexOf('“', edit.at()) > text.lastIndexOf('”', edit.at())
                        || text.lastIndexOf('《', edit.at()) > text.lastIndexOf('》', edit.at());
        boolean beside = "“‘《".indexOf(Characters.at(text, edit.at() - 1)) >= 0;
        return within || beside ? QUOTED : 0;
    }

    /**
     * Decision trees that weigh signs for and against a mistake, as learned from mistakes put into
     * drafts: the sum of what each tree says, positive where a mistake is more likely.
     */
    static final class Trees {

        /** A node is two numbers: of a leaf the first is negative, and the second what it says. */
        private static final int NODE = 2;

        private static final int SIGN_SHIFT = 20;
        private static final int LEFT_SHIFT = 10;
        private static final int PLACE = (1 << LEFT_SHIFT) - 1;

        /** More than what rounding can make of a sum. */
        private static final float ROUNDING = 0.001f;

        /** Where each tree begins. */
        private final int[] starts;

        private final int[] nodes;

        /** For each tree, the most that it and those behind it can say. */
        private final float[] most;

        private Trees(int[] starts, int[] nodes) {
            this.starts = starts;
            this.nodes = nodes;
            this.most = new float[starts.length];
            float sum = 0;
            for (int i = starts.length - 1; i >= 0; i--) {
                int end = i + 1 < starts.length ? starts[i + 1] : nodes.length;
                sum += most(starts[i], end);
                most[i] = sum;
            }
        }

        /** The most that a tree says. */
        private float most(int start, int end) {
            float most = Float.NEGATIVE_INFINITY;
            for (int at = start; at < end; at += NODE) {
                most = nodes[at] < 0 ? Math.max(most, Float.intBitsToFloat(nodes[at + 1])) : most;
            }
            return most;
        }

        /** The trees of a resource: how many, the number of nodes of each, the nodes. */
        static Trees of(String resource) {
            try (DataFile file = DataFile.open(Trees.class, resource)) {
                int[] starts = file.ints(file.ints(1)[0]);
                int all = 0;
                for (int i = 0; i < starts.length; i++) {
                    int size = starts[i] * NODE;
                    starts[i] = all;
                    all += size;
                }
                return new Trees(starts, file.ints(all));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * The sum of what all trees say. Nine of ten places have little that speaks for them, which
         * shows after some trees; the others are not asked then.
         *
         * @param least below which a sum is not wanted: minus infinity stands for it
         */
        float of(float[] signs, float least) {
            float sum = 0;
            for (int i = 0; i < starts.length; i++) {
                if (sum + most[i] < least - ROUNDING) {
                    return Float.NEGATIVE_INFINITY;
                }
                int start = starts[i];
                int at = start;
                while (nodes[at] >= 0) {
                    int node = nodes[at];
                    boolean less =
                            signs[node >>> SIGN_SHIFT] <= Float.intBitsToFloat(nodes[at + 1]);
                    at = start + NODE * (node >>> (less ? LEFT_SHIFT : 0) & PLACE);
                }
                sum += Float.intBitsToFloat(nodes[at + 1]);
            }
            return sum;
        }
    }
}
