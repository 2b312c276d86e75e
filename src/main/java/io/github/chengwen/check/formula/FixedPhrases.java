package io.github.chengwen.check.formula;

import io.github.chengwen.check.text.Cited;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Openings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fixed phrases and names of organs that are typed nearly right: one character changed, left out or
 * too many between their first two and last two, in long ones two.
 */
public final class FixedPhrases implements ParagraphRule {

    /** Phrases from this length on may differ in two characters. */
    private static final int LONG = 9;

    private static final class Loaded {
        private static final Set<String> ALL = new HashSet<>();
        private static final Openings<String> PHRASES = load();
    }

    private static Openings<String> load() {
        Openings<String> phrases = new Openings<>();
        for (String line : Resource.lines(FixedPhrases.class, "phrases.txt")) {
            boolean lawful = line.charAt(0) == '=';
            for (String phrase : line.substring(lawful ? 1 : 0).split("/", -1)) {
                Loaded.ALL.add(phrase);
                if (lawful) {
                    continue;
                }
                phrases.add(phrase, phrase);
            }
        }
        return phrases;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        int end = 0;
        for (int i = 0; i + 4 < text.length(); i++) {
            List<String> phrases = Loaded.PHRASES.at(text, i);
            if (i < end || phrases.isEmpty() || startsPhrase(text, i, phrases)) {
                continue;
            }
            for (String phrase : phrases) {
                int length = nearly(text, i, phrase);
                if (length > 0 && !Cited.isErratum(text, i, i + length)) {
                    end = i + length;
                    findings.add(
                            Code.FIXED_PHRASE, prose.span(i, end), text.substring(i, end), phrase);
                    break;
                }
            }
        }
    }

    private static boolean startsPhrase(String text, int at, List<String> phrases) {
        for (String phrase : phrases) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }

    /** The length of the text at an index that is nearly a phrase; 0 if none is. */
    private static int nearly(String text, int at, String phrase) {
        int most = phrase.length() >= LONG ? 2 : 1;
        int best = 0;
        int least = most + 1;
        String tail = phrase.substring(phrase.length() - 2);
        for (int length = phrase.length() - most; length <= phrase.length() + most; length++) {
            if (at + length <= text.length()
                    && text.startsWith(tail, at + length - 2)
                    && isJoined(text, at, length, phrase)) {
                String typed = text.substring(at, at + length);
                int distance = Distance.between(typed, phrase);
                // More than one character added makes another phrase, as in 人民代表大会及其常务委员会.
                boolean longer = length > phrase.length() + 1;
                if (!longer && distance < least && !Loaded.ALL.contains(typed)) {
                    best = length;
                    least = distance;
                }
            }
        }
        return best;
    }

    /** Signs of radicals that stand for characters, ⼈ for 人, are told by themselves (CW362). */
    private static final char FIRST_RADICAL = 0x2E80;

    private static final char LAST_RADICAL = 0x2FDF;

    /** Whether the text has no other marks than the phrase. */
    private static boolean isJoined(String text, int at, int length, String phrase) {
        for (int i = at; i < at + length; i++) {
            char c = text.charAt(i);
            boolean radical = c >= FIRST_RADICAL && c <= LAST_RADICAL;
            // “三会一课”等制度
            boolean others = c == '等' && phrase.indexOf(c) < 0;
            if (radical || others || "，。；：！？、“”（）《》 \t".indexOf(c) >= 0 && phrase.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
