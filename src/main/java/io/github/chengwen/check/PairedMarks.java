package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Quotes, brackets and 书名号 without a partner (N-04: “ ” 《》 and brackets are paired). */
final class PairedMarks implements Rule {

    private static final String OPENERS = "“‘《（〈「『【〔";
    private static final String CLOSERS = "”’》）〉」』】〕";

    /** So far from a lone mark its partner is missed: to the next stop, at most. */
    private static final int LONGEST_PHRASE = 40;

    private static final int LONGEST_SPEECH = 200;

    private static final String STOPS = "。；！？，";

    /** A quotation may close this many paragraphs after it opened. */
    private static final int LONGEST_QUOTATION = 12;

    @Override
    public void check(Article article, Findings findings) {
        List<Lone> lone = new ArrayList<>();
        for (int i = 0; i < article.prose().size(); i++) {
            Prose prose = article.prose().get(i);
            if (!prose.isApparatus()) {
                match(prose, i, lone);
            }
        }
        for (int i = 0; i < lone.size(); i++) {
            if (i + 1 < lone.size() && isQuotation(lone.get(i), lone.get(i + 1))) {
                i++;
            } else if (!reopens(lone, i)) {
                lone.get(i).report(findings);
            }
        }
    }

    /** A mark without a partner in its paragraph. */
    private record Lone(Prose prose, int paragraph, int index) {

        char mark() {
            return prose.text().charAt(index);
        }

        void report(Findings findings) {
            String word = String.valueOf(mark());
            findings.add(Code.UNPAIRED_MARK, prose.span(start(), end()), word);
        }

        /** Where the phrase begins that a closing mark ends, at most. */
        private int start() {
            int start = index;
            while (CLOSERS.indexOf(mark()) >= 0
                    && start > Math.max(0, index - LONGEST_PHRASE)
                    && STOPS.indexOf(prose.text().charAt(start - 1)) < 0) {
                start--;
            }
            return start;
        }

        /**
         * Where the phrase ends that an opening mark begins, at most: that of a speech may be long.
         */
        private int end() {
            int end = index + 1;
            if (mark() == '“' && index > 0 && prose.text().charAt(index - 1) == '：') {
                return Math.min(prose.text().length(), index + LONGEST_SPEECH);
            }
            while (OPENERS.indexOf(mark()) >= 0
                    && end < Math.min(prose.text().length(), index + LONGEST_PHRASE)
                    && STOPS.indexOf(prose.text().charAt(end)) < 0) {
                end++;
            }
            return end;
        }
    }

    private static boolean isQuotation(Lone first, Lone second) {
        int form = OPENERS.indexOf(first.mark());
        return form >= 0
                && form < 2
                && CLOSERS.indexOf(second.mark()) == form
                && second.paragraph() > first.paragraph()
                && second.paragraph() - first.paragraph() <= LONGEST_QUOTATION;
    }

    /** Whether a paragraph of a long quotation opens with the mark again, as each of them does. */
    private static boolean reopens(List<Lone> lone, int i) {
        Lone here = lone.get(i);
        return here.mark() == '“'
                && i + 1 < lone.size()
                && lone.get(i + 1).mark() == '“'
                && lone.get(i + 1).index() == 0
                && lone.get(i + 1).paragraph() == here.paragraph() + 1;
    }

    private static void match(Prose prose, int paragraph, List<Lone> lone) {
        String text = prose.text();
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char mark = full(text.charAt(i));
            if (OPENERS.indexOf(mark) >= 0) {
                open.push(i);
            } else if (CLOSERS.indexOf(mark) >= 0 && !close(text, mark, open, alone)) {
                if (!isListNumber(text, i)) {
                    alone.add(i);
                }
            }
        }
        alone.addAll(open);
        alone.stream().sorted().forEach(i -> lone.add(new Lone(prose, paragraph, i)));
    }

    /** Pops the partner of a closing mark, with all unclosed marks above it. */
    private static boolean close(String text, char mark, Deque<Integer> open, List<Integer> alone) {
        char opener = OPENERS.charAt(CLOSERS.indexOf(mark));
        int depth = 0;
        for (int index : open) {
            depth++;
            if (full(text.charAt(index)) == opener) {
                for (int k = 1; k < depth; k++) {
                    alone.add(open.pop());
                }
                open.pop();
                return true;
            }
            if (depth > LONGEST_QUOTATION) {
                return false;
            }
        }
        return false;
    }

    private static char full(char c) {
        return c == '(' ? '（' : c == ')' ? '）' : c;
    }

    /** Whether a bracket is that of a list number such as 1) or 一）, which has no partner. */
    private static boolean isListNumber(String text, int i) {
        char mark = text.charAt(i);
        if (mark == '’') {
            return Characters.isAsciiWord(Characters.at(text, i - 1));
        }
        if (mark != ')' && mark != '）') {
            return false;
        }
        int start = i;
        while (start > 0
                && "0123456789一二三四五六七八九十①②③④⑤abcdef".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        char before = Characters.at(text, start - 1);
        return start < i && i - start <= 2 && (before == 0 || "。；：，、 \u3000".indexOf(before) >= 0);
    }
}
