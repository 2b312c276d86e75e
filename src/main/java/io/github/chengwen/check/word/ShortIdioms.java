package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;

/** Idioms of which one character is missing: 居高下, 尊师教的氛围. */
public final class ShortIdioms implements Rule {

    private static final int LENGTH = 3;

    /** How much cheaper the sentence must get by the whole idiom. */
    private static final float LEAST = 9;

    /** So many characters around are looked at. */
    private static final int AROUND = 12;

    @Override
    public void check(Article article, Findings findings) {
        article.written().forEach(prose -> check(prose, findings));
    }

    private static void check(Prose prose, Findings findings) {
        String text = prose.text();
        int run = 0;
        for (int end = 1; end <= text.length(); end++) {
            run = Lexicon.alike().knows(text.charAt(end - 1)) ? run + 1 : 0;
            int at = end - LENGTH;
            if (run >= LENGTH && !Lexicon.seen().word(text, at, end)) {
                Lexicon.idioms().lacking(text, at, idiom -> tell(prose, at, idiom, findings));
            }
        }
    }

    private static void tell(Prose prose, int at, String idiom, Findings findings) {
        String text = prose.text();
        int from = at;
        while (from > 0 && at - from < AROUND && Lexicon.alike().knows(text.charAt(from - 1))) {
            from--;
        }
        int end = at + LENGTH;
        int to = end;
        while (to < text.length() && to - end < AROUND && Lexicon.alike().knows(text.charAt(to))) {
            to++;
        }
        // 小进即满 is a phrase of its own, not 小进即安 without its end.
        boolean whole =
                text.substring(from, to).contains(idiom)
                        || idiom.startsWith(text.substring(at, end)) && isHan(text, end)
                        || idiom.endsWith(text.substring(at, end)) && isHan(text, at - 1);
        long digest = WordModel.digest(idiom, 0, idiom.length());
        int frequency = Lexicon.model().frequency(digest);
        if (whole || frequency == 0) {
            return;
        }
        Lattice lattice = new Lattice(Lexicon.model(), text, from, to);
        if (lattice.gain(at - from, end - from, digest, frequency) >= LEAST) {
            findings.add(Code.MISSPELT, prose.span(at, end), text.substring(at, end), idiom);
        }
    }

    private static boolean isHan(String text, int at) {
        char c = Characters.at(text, at);
        return Characters.isHan(c) || c >= 0x2E80 && c < 0x2FE0;
    }
}
