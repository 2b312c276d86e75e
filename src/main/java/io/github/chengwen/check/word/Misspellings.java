package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Cited;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Openings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;

/** Words that are misspelt in any context. */
public final class Misspellings implements ParagraphRule {

    private record Pair(String wrong, String right) {}

    private static final class Loaded {
        private static final Openings<Pair> PAIRS = load();
    }

    private static Openings<Pair> load() {
        Openings<Pair> pairs = new Openings<>();
        for (String line : Resource.lines(Misspellings.class, "misspelt.txt")) {
            for (String entry : line.split(" ", -1)) {
                int equals = entry.indexOf('=');
                String wrong = entry.substring(0, equals);
                pairs.add(wrong, new Pair(wrong, entry.substring(equals + 1)));
            }
        }
        return pairs;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        int i = 0;
        while (i < text.length()) {
            i += Math.max(1, check(prose, text, i, findings));
        }
    }

    private static int check(Prose prose, String text, int at, Findings findings) {
        if (!Loaded.PAIRS.mayBegin(text, at)) {
            return 0;
        }
        for (Pair pair : Loaded.PAIRS.at(text, at)) {
            int end = at + pair.wrong().length();
            // The list is of simplified text: 發展新模式 has no 展新.
            if (text.startsWith(pair.wrong(), at)
                    && !partsWord(text, at, end)
                    && !MistypedWords.isTraditional(text)
                    && !Cited.isErratum(text, at, end)) {
                findings.add(Code.MISSPELT, prose.span(at, end), pair.wrong(), pair.right());
                return end - at;
            }
        }
        return 0;
    }

    /** Whether two characters belong to words on either side, as in 自|己经|历. */
    private static boolean partsWord(String text, int from, int to) {
        return to - from == 2
                && (Lexicon.seen().word(text, from - 1, from + 1)
                        || Lexicon.seen().word(text, to - 1, to + 1));
    }
}
