package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Search;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for places where a character more, or one of two equal ones less, explains what is odd. */
final class Gaps {

    private static final float LEAST_GAIN = 2;

    /** Characters that count, or join words, beside anything. */
    private static final String ANYWHERE =
            "一二三四五六七八九十百千万亿两几第每各这那不在有了说的地得上下里内外中既也又都就才再还更并而且或与和及个是为以将被把对";

    private static final class Loaded {
        /** The common words of two characters that a character is in. */
        private static final Map<Character, List<String>> WORDS = words();
    }

    private static Map<Character, List<String>> words() {
        String all = Resource.text(Gaps.class, "twos.txt").strip();
        Map<Character, List<String>> words = new HashMap<>();
        for (int i = 0; i + 2 <= all.length(); i += 2) {
            String word = all.substring(i, i + 2);
            words.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
            if (word.charAt(0) != word.charAt(1)) {
                words.computeIfAbsent(word.charAt(1), c -> new ArrayList<>()).add(word);
            }
        }
        return words;
    }

    private final WordModel model = Lexicon.model();
    private final String text;
    private final List<Edit> missing = new ArrayList<>();
    private final List<Edit> doubled = new ArrayList<>();

    private Gaps(String text, List<Cut> cuts) {
        this.text = text;
        cuts.forEach(this::search);
    }

    static Gaps of(String text, List<Cut> cuts) {
        return new Gaps(text, cuts);
    }

    /** Words that lack a character. */
    List<Edit> missing() {
        return missing;
    }

    /** Characters that stand twice. */
    List<Edit> doubled() {
        return doubled;
    }

    private void search(Cut cut) {
        for (int at = cut.from(); at < cut.to(); at = cut.next(at)) {
            int end = cut.next(at);
            boolean named = Characters.at(text, at - 1) == '为';
            if (end - at == 1 && ANYWHERE.indexOf(text.charAt(at)) < 0 && !named) {
                long word = cut.digest(at, end);
                int left = model.together(cut.ending(at), word);
                int right = model.together(word, cut.beginning(end));
                if (left == 0 || right == 0) {
                    lacks(cut, at, left, right);
                }
            }
        }
        for (int at = cut.from(); at + 1 < cut.to(); at++) {
            if (text.charAt(at) == text.charAt(at + 1)) {
                twice(cut, at);
            }
        }
    }

    /** Looks for words of two characters of which one stands alone: 现将有关况. */
    private void lacks(Cut cut, int at, int left, int right) {
        char c = text.charAt(at);
        char before = Characters.at(text, at - 1);
        char after = Characters.at(text, at + 1);
        int alone = model.frequency(cut.digest(at, at + 1));
        for (String word : Loaded.WORDS.getOrDefault(c, List.of())) {
            boolean first = word.charAt(0) == c;
            char other = word.charAt(first ? 1 : 0);
            long digest =
                    WordModel.step(
                            WordModel.step(WordModel.start(), word.charAt(0)), word.charAt(1));
            int frequency = model.frequency(digest);
            float gain = cut.gain(at, at + 1, frequency);
            if (gain < LEAST_GAIN || other == (first ? after : before)) {
                continue;
            }
            int meantLeft = model.together(cut.ending(at), digest);
            int meantRight = model.together(digest, cut.beginning(at + 1));
            int outer =
                    first
                            ? Characters.isHan(after) ? model.together(other, after) : 15
                            : Characters.isHan(before) ? model.together(before, other) : 15;
            int typed =
                    first
                            ? Characters.isHan(after) ? model.together(c, after) : 15
                            : Characters.isHan(before) ? model.together(before, c) : 15;
            float[] signs = {
                gain / 10,
                frequency / 10f,
                meantLeft / 5f,
                meantRight / 5f,
                meantLeft == 0 ? 1 : 0,
                meantRight == 0 ? 1 : 0,
                meantLeft > 0 && meantRight > 0 ? 1 : 0,
                Math.min(meantLeft, meantRight) / 5f,
                left / 5f,
                right / 5f,
                left == 0 && right == 0 ? 1 : 0,
                alone / 10f,
                Math.min(outer, 10) / 5f,
                Math.min(typed, 10) / 5f,
                outer == 0 ? 1 : 0,
                typed == 0 ? 1 : 0,
                Characters.isHan(before) ? 0 : 1,
                Characters.isHan(after) ? 0 : 1,
                first ? 1 : 0,
                Lexicon.isSingle(c) ? 1 : 0,
                Names.isPart(text, at, at + 1) ? 1 : 0,
                "，。；、！".indexOf(after) >= 0 ? 1 : 0,
            };
            missing.add(new Edit(at, at + 1, word, false, signs));
        }
    }

    /** Characters that are said twice for each one: 件件有着落; and those that end names of places. */
    private static final String REDUPLICATED =
            "双件桩个户层处步项条事天年月日家村时刻样种点滴代岁声句字页本棵座间张曲位届回次笔块一二三四五六七八九十了";

    private static final String OWNERS = "市县区省镇乡组户矿队班上下局部会厅校院作中";

    private static final BitSet SURNAME = Search.set(Names.SURNAMES);

    /** Whether two equal characters are likely meant: 一个个, 会同市|市场监督管理局, 王晶晶. */
    private boolean isMeant(Cut cut, int at, char before, char after) {
        char c = text.charAt(at);
        if (DoubledWords.isSaidTwice(text, at)) {
            return true;
        }
        boolean joined =
                Lexicon.seen().word(text, at - 1, at + 1)
                        || Lexicon.seen().word(text, at + 1, at + 3);
        if (!joined
                || before == '一'
                || REDUPLICATED.indexOf(c) >= 0
                || SURNAME.get(before) && !Characters.isHan(after)) {
            return true;
        }
        boolean apart = cut.isBorder(at + 1);
        boolean begins = apart && cut.next(at + 1) > at + 2;
        return begins && (cut.previous(at + 1) < at || OWNERS.indexOf(c) >= 0);
    }

    /** Looks whether the text is more probable without one of two equal characters. */
    private void twice(Cut cut, int at) {
        char c = text.charAt(at);
        char before = Characters.at(text, at - 1);
        char after = Characters.at(text, at + 2);
        if (before == c || after == c || isMeant(cut, at, before, after)) {
            return;
        }
        String without = text.substring(0, at) + text.substring(at + 1);
        Cut other = new Cut(model, without, cut.from(), cut.to() - 1);
        float gain = cut.cost() - other.cost();
        if (gain < LEAST_GAIN) {
            return;
        }
        int start = at;
        while (!other.isBorder(start)) {
            start--;
        }
        int end = other.next(start);
        long word = other.digest(start, end);
        int pair = model.frequency(cut.digest(at, at + 2));
        int left = model.together(other.ending(start), word);
        int right = model.together(word, other.beginning(end));
        int odd =
                model.together(cut.ending(at + 1), cut.beginning(at + 1)) == 0
                                && cut.isBorder(at + 1)
                        ? 1
                        : 0;
        float[] signs = {
            gain / 10,
            Math.min(gain, 12) / 10,
            pair / 10f,
            pair > 0 ? 1 : 0,
            Lexicon.seen().word(text, at, at + 2) ? 1 : 0,
            end - start == 1 ? 1 : 0,
            end - start > 2 ? 1 : 0,
            model.frequency(word) / 10f,
            left / 5f,
            right / 5f,
            left == 0 ? 1 : 0,
            right == 0 ? 1 : 0,
            cut.isBorder(at + 1) ? 1 : 0,
            odd,
            ANYWHERE.indexOf(c) >= 0 ? 1 : 0,
            before != 0 && before == Characters.at(text, at - 2) ? 1 : 0,
            after != 0 && after == Characters.at(text, at + 3) ? 1 : 0,
            cut.next(at) == at + 2 && cut.isBorder(at) ? 1 : 0,
            model.frequency(cut.digest(at, at + 1)) / 10f,
            Names.isPart(text, at, at + 2) ? 1 : 0,
            Characters.isHan(before) ? 0 : 1,
            Characters.isHan(after) ? 0 : 1,
        };
        doubled.add(new Edit(at, at + 2, String.valueOf(c), false, signs));
    }
}
