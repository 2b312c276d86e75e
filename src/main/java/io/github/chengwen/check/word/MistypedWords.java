package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.BlockFindings;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Cited;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Look;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.check.text.Search;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words with a character typed for one of like sound or shape, 簿弱 for 薄弱: another character makes
 * the sentence many times more probable. What speaks for and against a change is weighed; the
 * weights were learned from mistakes that a program had put into drafts.
 */
public final class MistypedWords implements Rule {

    /** The least weight for a finding. */
    private static final float LEAST = 2;

    /** The same for what is typed several times, or quoted, and is likely meant. */
    private static final float LIKELY_MEANT = 3.5f;

    /** Forms of traditional print that a list of common characters has. */
    private static final BitSet TRADITIONAL = Search.set("於後夥徵乾著裡麽");

    /** Frequent characters that only a traditional text has. */
    private static final BitSet COMMON =
            Search.set("們國這來時會個為說對經過發現問題學習動關與從還進開長門組賽級隊員業務農產實際總結統書記縣區鄉鎮黨團議導領濟報濟聯體廠廣應當衛協勞勢勝");

    private static final class Loaded {
        /** Words that are too new or too rare for the statistics. */
        private static final Set<String> RARE =
                Set.copyOf(Resource.lines(MistypedWords.class, "rare.txt"));

        private static final Set<String> PLAIN =
                Set.copyOf(Resource.lines(MistypedWords.class, "plain.txt"));

        private static final Weights WEIGHTS = Weights.of("words");
    }

    /**
     * What is found in a block by itself.
     *
     * @param traditional whether it is of traditional characters, of which nothing is known
     * @param told about particles, and characters that stand twice or are missing
     * @param likely changes, but for how often the same stands in the article
     */
    private record Found(boolean traditional, BlockFindings told, List<Edit.Weighed> likely) {}

    private static final Look<Found> LOOK = Look.of(MistypedWords::look);

    /**
     * Looks at the blocks of an article ahead, in another thread than that of the rules: this rule
     * takes nearly half the time of all.
     */
    public void lookAhead(Article article) {
        article.lookAhead(LOOK);
    }

    @Override
    public void check(Article article, Findings findings) {
        List<Prose> written =
                article.written().filter(prose -> !prose.look(LOOK).traditional()).toList();
        for (Prose prose : written) {
            Found found = prose.look(LOOK);
            found.told().tell(prose, findings);
            List<Edit.Weighed> sure = new ArrayList<>();
            for (Edit.Weighed one : found.likely()) {
                if (isSure(prose.text(), written, one.edit(), one.weight())) {
                    sure.add(one);
                }
            }
            Edit.tell(prose, sure, findings);
        }
    }

    private static Found look(Prose prose) {
        String text = prose.text();
        BlockFindings told = new BlockFindings();
        if (isTraditional(text)) {
            return new Found(true, told, List.of());
        }
        List<Cut> cuts = Cut.of(text);
        MistypedParticles.check(prose, cuts, told);
        TypingSlips.check(prose, cuts, told);
        List<Edit.Weighed> likely = new ArrayList<>(0);
        for (Edit edit : Suspects.of(text, cuts)) {
            float weight = Loaded.WEIGHTS.of(edit.signs());
            if (weight >= asked(text, edit) || isKnown(text, edit, weight)) {
                likely.add(new Edit.Weighed(edit, weight));
            }
        }
        likely.sort(Comparator.comparingDouble(weighed -> -weighed.weight()));
        return new Found(false, told, likely);
    }

    /** The statistics are of simplified text. */
    static boolean isTraditional(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += COMMON.get(text.charAt(i)) ? 1 : 0;
        }
        return count > 1;
    }

    /** Whether a place is in a quotation: a verse says things twice that prose does not. */
    private static boolean isQuoted(String text, int at) {
        return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
    }

    /** Whether a word is right that the statistics do not know. */
    static boolean isRare(String typed) {
        return Loaded.RARE.contains(typed);
    }

    /** The characters that numbers and short names of provinces are made of. */
    private static final BitSet ALONE =
            Search.set("一二三四五六七八九十百千廿京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇藏陕秦陇宁港澳台");

    /** 我园, 全园, 贵馆: how a text calls its own house, or that of another. */
    private static final Pattern OWN_PLACE = Pattern.compile("[我全本贵该各][园馆院校厂站所社场局队团班]");

    /** The name of a firm has so many characters before it says what it is, or fewer. */
    private static final int LONGEST_FIRM = 8;

    /** The sign that says that what is meant was never seen with the words on either side. */
    private static final int STRANGE = 8;

    /** The sign that says how often the character typed is a word: never, for one of names. */
    private static final int ALONE_SIGN = 21;

    private static final float MORE_STRANGE = 0.5f;
    private static final float MORE_ALONE = 1.8f;
    private static final float MORE_PLAIN = 1.5f;

    /** 吸饱, 搭到, 折个: what stands behind any verb, so that the two are a word in no list. */
    private static final BitSet BEHIND_VERB = Search.set("到个得净饱过起完掉给");

    /** What counts: 三局|两胜. */
    private static final String NUMBERS = "两几半双";

    /** The signs for characters that are often mistaken, 睛 for 晴, and for what was never seen. */
    private static final int OFTEN_MISTAKEN = 47;

    private static final int ODD_PAIR = 25;
    private static final int ODD_WORD = 26;
    private static final int NO_THREES = 43;
    private static final int AT_START = 28;
    private static final int NO_OFFICIAL_LEFT = 54;
    private static final int NO_OFFICIAL_RIGHT = 55;
    private static final int IN_NAME = 22;

    /** The least weight of a change of such characters where no text has what was typed. */
    private static final float LEAST_UNSEEN = 0.7f;

    /** Whether what was typed is nowhere seen and has a character that is often mistaken: 利用睛天. */
    private static boolean isUnseen(String text, Edit edit) {
        if (Lexicon.seen().word(text, edit.at() - 1, edit.at() + 1)
                || Lexicon.seen().word(text, edit.end() - 1, edit.end() + 1)
                || "多少好再又都也很太".indexOf(text.charAt(edit.at())) >= 0) {
            return false;
        }
        float[] signs = edit.signs();
        int side = signs[AT_START] > 0 ? NO_OFFICIAL_RIGHT : NO_OFFICIAL_LEFT;
        return signs[OFTEN_MISTAKEN] > 0
                && signs[ODD_PAIR] + signs[ODD_WORD] > 0
                && signs[NO_THREES] > 0
                && signs[side] > 0
                && signs[IN_NAME] == 0
                && !edit.isWord();
    }

    /** The least weights where laws and documents have what is meant with the same beside it. */
    private static final float LEAST_KNOWN = -1;

    private static final float LEAST_KNOWN_WORD = 1.5f;

    /** The signs that tell how many threes were seen, of what was typed and of what is meant. */
    private static final int TYPED_THREES = 41;

    private static final int MEANT_THREES = 42;

    /** So many of the four fours that hold a place, or one less with all threes, leave no doubt. */
    private static final int MANY_FOURS = 3;

    /** Whether what is meant was seen with what stands beside it, and what was typed never. */
    private static boolean isKnown(String text, Edit edit, float weight) {
        float[] signs = edit.signs();
        if (weight < (edit.isWord() ? LEAST_KNOWN_WORD : LEAST_KNOWN)
                || signs[TYPED_THREES] > 0
                || signs[MEANT_THREES] < 2) {
            return false;
        }
        int at = edit.at();
        while (text.charAt(at) == edit.right().charAt(at - edit.at())) {
            at++;
        }
        char meant = edit.right().charAt(at - edit.at());
        int fours = Lexicon.fours().around(text, at, meant);
        return fours >= (signs[MEANT_THREES] > 2 ? MANY_FOURS - 1 : MANY_FOURS)
                && Lexicon.fours().around(text, at, text.charAt(at)) == 0
                && !ALONE.get(meant)
                && !ALONE.get(text.charAt(at))
                && !isQuoted(text, at);
    }

    /** What a change must weigh: more where it is new to its neighbours, or one of a number. */
    private static float asked(String text, Edit edit) {
        boolean strange = edit.signs()[STRANGE] > 0;
        float more = strange ? MORE_STRANGE : 0;
        for (int i = edit.at(); i < edit.end(); i++) {
            char meant = edit.right().charAt(i - edit.at());
            char typed = text.charAt(i);
            if (typed != meant && (ALONE.get(typed) || ALONE.get(meant))) {
                more = MORE_ALONE;
            }
        }
        boolean number = NUMBERS.indexOf(text.charAt(edit.at())) >= 0;
        if (more < MORE_ALONE
                && !number
                && isUnseen(text, edit)
                && !isPlain(text, edit)
                && !isQuoted(text, edit.at())) {
            return LEAST_UNSEEN;
        }
        if (isPlain(text, edit)) {
            more = Math.max(more, MORE_PLAIN);
        }
        boolean joined = edit.end() - edit.at() == 3 && strange;
        boolean meant =
                edit.signs()[ALONE_SIGN] == 0 && strange
                        || joined
                        || edit.isWord()
                        || isQuoted(text, edit.at());
        return meant ? LIKELY_MEANT : LEAST + more;
    }

    /**
     * 贷不了 for 大不了, 让定 for 认定: whether the change makes a word that joins others, as 觉得 and 这些, out
     * of two that only happen to stand side by side. Such words are seldom mistyped.
     */
    private static boolean isPlain(String text, Edit edit) {
        return Loaded.PLAIN.contains(edit.right())
                || edit.end() - edit.at() == 2 && BEHIND_VERB.get(text.charAt(edit.end() - 1));
    }

    private static boolean isSure(String text, List<Prose> all, Edit edit, float weight) {
        String typed = text.substring(edit.at(), edit.end());
        if (typed.chars().anyMatch(TRADITIONAL::get)
                || Loaded.RARE.contains(typed)
                || text.startsWith("不了", edit.at() + 1)
                || text.startsWith("不了", edit.end())
                || isDoneOnce(text, edit)
                // 食院〔2025〕9号
                || Characters.at(text, edit.end()) == '〔'
                || OWN_PLACE.matcher(typed).matches()
                || isOfFirm(text, edit)
                // 摆了一只意见|箱
                || edit.end() - edit.at() > 2
                        && Lexicon.seen().word(text, edit.end() - 2, edit.end() + 1)
                || Cited.isErratum(text, edit.at(), edit.end())
                || Cited.isVerse(text, edit.at())
                || isForSomebody(text, edit)
                || Names.beginsBehindPost(text, edit.at())
                || Names.beginsBehindPost(text, edit.end() - 1)
                || Names.isAddressed(text, edit.at(), edit.end())) {
            return false;
        }
        boolean quoted =
                "“‘《".indexOf(Characters.at(text, edit.at() - 1)) >= 0
                        || "”’》".indexOf(Characters.at(text, edit.end())) >= 0;
        return weight >= LIKELY_MEANT || !quoted && times(typed, all) == 1;
    }

    /** 充一次电: whether a verb of one character stands before how often something is done. */
    private static boolean isDoneOnce(String text, Edit edit) {
        return text.charAt(edit.end() - 1) == '一'
                && "次回下遍趟场顿口声句".indexOf(Characters.at(text, edit.end())) >= 0;
    }

    /** 恒泰机械有限公司: whether it is in the name of a firm, which may be any two characters. */
    private static boolean isOfFirm(String text, Edit edit) {
        if (TRADES.stream().anyMatch(trade -> text.startsWith(trade, edit.end()))) {
            return true;
        }
        for (int i = edit.end(); i < Math.min(text.length(), edit.end() + LONGEST_FIRM); i++) {
            if (!Characters.isHan(text.charAt(i))) {
                return false;
            }
            if (text.startsWith("公司", i) || text.startsWith("集团", i) || text.startsWith("合作社", i)) {
                return true;
            }
        }
        return false;
    }

    /** What a firm does, at the end of its name: 虹发铝业. */
    private static final List<String> TRADES =
            List.of(
                    "数码", "实业", "药业", "纸业", "铝业", "铜业", "钢业", "矿业", "重工", "建材", "食品", "纺织", "置业",
                    "光电");

    /** Whether a thing is given to somebody whose name begins with a word: 给金中的同学. */
    private static boolean isForSomebody(String text, Edit edit) {
        return text.charAt(edit.at()) == '给' && edit.right().charAt(0) != '给';
    }

    private static int times(String typed, List<Prose> all) {
        int times = 0;
        for (Prose prose : all) {
            int at = prose.text().indexOf(typed);
            while (at >= 0) {
                times++;
                at = prose.text().indexOf(typed, at + 1);
            }
        }
        return times;
    }
}
