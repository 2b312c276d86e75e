package io.github.chengwen.check;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Homoglyphs: radicals and compatibility ideographs from PDF text, letters of another script, a
 * letter O in a number. Invisible characters are the reader's to report.
 */
final class LookAlikes implements ParagraphRule {

    private static final PrefilteredPattern ODD =
            PrefilteredPattern.of(
                    "OoОοＯlI|АВЕКМНОРСТХаеорсхΑΒΕΖΗΙΚΜΝΟΡΤΧロニハエタトカヒミ"
                            + Characters.range('\u2e80', '\u2fd5')
                            + Characters.range('\uf900', '\ufaff'),
                    // radicals (⼈) and compatibility ideographs
                    "[\\u2e80-\\u2fd5\\uf900-\\ufaff]"
                            // 2O24, 1l5, 4O%
                            + "|(?<=[0-9])[OoОοＯ](?=[0-9年%％万亿月日])|(?<=[0-9])[lI|](?=[0-9])"
                            // Cyrillic and Greek capitals within Latin words
                            + "|(?<=[A-Za-z])[АВЕКМНОРСТХаеорсхΑΒΕΖΗΙΚΜΝΟΡΤΧ]|[АВЕКМНОРСТХаеорсхΑΒΕΖΗΙΚΜΝΟΡΤΧ](?=[A-Za-z])"
                            // katakana within a Chinese word
                            + "|(?<=[\\u4e00-\\u9fff])[ロニハエタトカヒミ](?=[\\u4e00-\\u9fff，。、；])");

    private static final String WRONG = "OoОοＯlI|АВЕКМНРСТХаеорсхΑΒΕΖΗΙΚΜΝΟΡΤΧロニハエタトカヒミ";
    private static final String RIGHT = "00000111ABEKMHPCTXaeopcxABEZHIKMNOPTX口二八工夕卜力匕三";

    @Override
    public boolean reads(Prose prose) {
        return true;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher matcher = ODD.in(prose);
        while (matcher.find()) {
            String typed = matcher.group();
            String name = String.format(Locale.ROOT, "U+%04X", typed.codePointAt(0));
            String right = right(typed);
            if (!right.equals(typed)) {
                findings.add(
                        Code.LOOK_ALIKE,
                        prose.span(matcher.start(), matcher.end()),
                        typed,
                        name,
                        right);
            }
        }
    }

    private static String right(String typed) {
        int known = WRONG.indexOf(typed);
        return known >= 0
                ? RIGHT.substring(known, known + 1)
                : Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }
}
