package io.github.chengwen.check.word;

/** The word data, loaded at the first text that has any use for it. */
final class Lexicon {

    private Lexicon() {}

    private static final class Loaded {
        private static final SeenWords SEEN = new SeenWords();
        private static final Confusable ALIKE = new Confusable();
        private static final Idioms IDIOMS = new Idioms();
        private static final TargetWords TARGETS = new TargetWords();
    }

    static SeenWords seen() {
        return Loaded.SEEN;
    }

    static Confusable alike() {
        return Loaded.ALIKE;
    }

    static Idioms idioms() {
        return Loaded.IDIOMS;
    }

    static TargetWords targets() {
        return Loaded.TARGETS;
    }
}
