package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.text.Surnames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Looks for characters that stand twice where one of them explains what is odd: 抱有侥幸幸心理. */
final class DoubledCharacters {

    private final WordModel model = Lexicon.model();
    private final OfficialPairs official = Lexicon.official();
    private final String text;
    private final List<Edit> found = new ArrayList<>();

    private DoubledCharacters(String text) {
        this.text = text;
    }

    /** The characters that may stand twice by mistake. */
    static List<Edit> of(String text, List<Cut> cuts) {
        DoubledCharacters doubled = new DoubledCharacters(text);
        cuts.forEach(doubled::search);
        return doubled.found;
    }

    private void search(Cut cut) {
        for (int at = cut.from(); at + 1 < cut.to(); at++) {
            if (text.charAt(at) == text.charAt(at + 1)) {
                twice(cut, at);
            }
        }
    }

    private char at(int index) {
        return OfficialPairs.at(text, index);
    }

    /** Characters that are said twice for each one: 件件有着落; and those that end names of places. */
    private static final String REDUPLICATED =
            "街位袋副双件桩个户层处步项条事天年月日家村时刻样种点滴代岁声句字页本棵座间张曲位届回次笔块一二三四五六七八九十了";

    private static final String OWNERS = "市县区省镇乡组户矿队班上下局部会厅校院作中";

    private static final BitSet SURNAME = Search.set(Surnames.CERTAIN);

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

    /** 鼓鼓劲、, 收收心。: whether a verb stands twice before its object, at the end of a clause. */
    private boolean isDoneALittle(int at) {
        return LITTLE.indexOf(text.charAt(at)) >= 0
                && Characters.isHan(Characters.at(text, at + 2))
                && !Characters.isHan(Characters.at(text, at + 3));
    }

    /** 德德玛: whether a character was never seen before the one behind. */
    private boolean isOfName(char c, char after) {
        return Characters.isHan(after)
                && model.together(c, after) == 0
                && official.together(c, after) == 0;
    }

    private static final String LITTLE = "加收鼓聚通歇散换凑拉提补打亮晒比赛鼓帮理";

    /** Looks whether the text is more probable without one of two equal characters. */
    private void twice(Cut cut, int at) {
        char c = text.charAt(at);
        char before = Characters.at(text, at - 1);
        char after = Characters.at(text, at + 2);
        if (before == c
                || after == c
                || before == '一'
                || REDUPLICATED.indexOf(c) >= 0
                || OWNERS.indexOf(c) >= 0 && Lexicon.seen().word(text, at + 1, at + 3)
                || isOfName(c, after)
                || DoubledWords.isSaidTwice(text, at)
                || isDoneALittle(at)
                || Surnames.CERTAIN.indexOf(before) >= 0
                        && !Lexicon.seen().word(text, at - 1, at + 1)) {
            return;
        }
        String without = text.substring(0, at) + text.substring(at + 1);
        Cut other = new Cut(model, without, cut.from(), cut.to() - 1);
        float gain = cut.cost() - other.cost();
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
            Lexicon.standsAnywhere(c) ? 1 : 0,
            before != 0 && before == Characters.at(text, at - 2) ? 1 : 0,
            after != 0 && after == Characters.at(text, at + 3) ? 1 : 0,
            cut.next(at) == at + 2 && cut.isBorder(at) ? 1 : 0,
            model.frequency(cut.digest(at, at + 1)) / 10f,
            Names.isPart(text, at, at + 2) ? 1 : 0,
            Characters.isHan(before) ? 0 : 1,
            Characters.isHan(after) ? 0 : 1,
            isMeant(cut, at, before, after) ? 1 : 0,
            official.together(c, c),
            official.together(at(at - 1), c),
            official.together(c, at(at + 2)),
            model.together(c, c),
            Lexicon.seen().pair(c, c) ? 1 : 0,
            Lexicon.seen().word(text, at - 1, at + 1) ? 1 : 0,
            Lexicon.seen().word(text, at + 1, at + 3) ? 1 : 0,
            Lexicon.isSingle(c) ? 1 : 0,
            DoubledWords.isParticle(c) ? 1 : 0,
            at - cut.previous(at),
            Characters.isHan(after) ? cut.next(at + 2) - at - 2 : 0,
            cut.next(at) - at,
            cut.isBorder(at) ? 1 : 0,
            REDUPLICATED.indexOf(c) >= 0 ? 1 : 0,
            OWNERS.indexOf(c) >= 0 ? 1 : 0,
            before == '一' ? 1 : 0,
            SURNAME.get(before) ? 1 : 0,
            text.lastIndexOf('“', at) > text.lastIndexOf('”', at) ? 1 : 0,
            "了着过来去起一不".indexOf(after) >= 0 ? 1 : 0,
            Lexicon.threes().seen(at(at - 2), at(at - 1), c) ? 1 : 0,
            Lexicon.threes().seen(at(at - 1), c, at(at + 2)) ? 1 : 0,
            Lexicon.threes().seen(c, at(at + 2), at(at + 3)) ? 1 : 0,
            Lexicon.threes().seen(at(at - 1), c, c) ? 1 : 0,
            Lexicon.threes().seen(c, c, at(at + 2)) ? 1 : 0,
        };
        found.add(new Edit(at, at + 2, String.valueOf(c), false, signs));
    }
}
