package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Search;
import java.util.BitSet;

/** The word data, loaded at the first text that has any use for it. */
final class Lexicon {

    private Lexicon() {}

    /** Characters that count, or join words, beside anything. */
    private static final BitSet ANYWHERE =
            Search.set("一二三四五六七八九十百千万亿两几第每各这那不在有了说的地得上下里内外中既也又都就才再还更并而且或与和及个是为以将被把对");

    private static final class Loaded {
        private static final SeenWords SEEN = new SeenWords();
        private static final Confusable ALIKE = new Confusable();
        private static final WordModel MODEL = new WordModel();
        private static final OfficialPairs OFFICIAL = new OfficialPairs();
        private static final WordModel.Neighbours BEFORE =
                new WordModel.Neighbours(MODEL, ALIKE.common(), false);
        private static final WordModel.Neighbours BEHIND =
                new WordModel.Neighbours(MODEL, ALIKE.common(), true);
        private static final Threes THREES = new Threes();
        private static final Idioms IDIOMS = new Idioms();
        private static final String SINGLE = Resource.text(Lexicon.class, "single.txt");
    }

    /** Whether a character is often a word by itself. */
    static boolean isSingle(char c) {
        return Loaded.SINGLE.indexOf(c) >= 0;
    }

    /** Whether a character counts, or joins words, beside anything. */
    static boolean standsAnywhere(char c) {
        return ANYWHERE.get(c);
    }

    static SeenWords seen() {
        return Loaded.SEEN;
    }

    /** The characters that stand before one. */
    static WordModel.Neighbours before() {
        return Loaded.BEFORE;
    }

    /** The characters that stand behind one. */
    static WordModel.Neighbours behind() {
        return Loaded.BEHIND;
    }

    static WordModel model() {
        return Loaded.MODEL;
    }

    static Confusable alike() {
        return Loaded.ALIKE;
    }

    static OfficialPairs official() {
        return Loaded.OFFICIAL;
    }

    static Threes threes() {
        return Loaded.THREES;
    }

    static Idioms idioms() {
        return Loaded.IDIOMS;
    }
}
