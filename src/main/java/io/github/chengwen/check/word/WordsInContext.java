package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two characters in whose place another word of like sound or shape makes the sentence many times
 * more probable: no word (针炙), or a word that is often typed for the other (反应 and 反映).
 */
public final class WordsInContext implements Rule {

    /**
     * How much cheaper the sentence must get by a word in the place of what is none, by the number
     * of sides on which the word was seen with its neighbour.
     */
    private static final float[] NO_WORD = {12, 8, 5};

    /** The same where the two characters are known to stand side by side. */
    private static final float[] PAIR = {14, 9.5f, 7};

    /** The same for words that are taken for one another. */
    private static final float[] CONFUSED = {7, 6, 4};

    /** The same for any two words of like sound or shape. */
    private static final float[] ALIKE = {100, 9.5f, 6};

    /** How much cheaper a sentence must get by a character that is missing. */
    private static final float MISSING = 9;

    /** The class of frequency of characters that are often words by themselves. */
    private static final int OFTEN_ALONE = 24;

    /** Characters that are joined to words which no list has. */
    private static final String SUFFIXES =
            "性化率力者员制厅证库园度界型式权法师族类额量费款品物件器机厂站所院室楼堂馆店村日月区县市镇乡街路河湖山户人份名年期层级段线点面体课班组队部科处局长校"
                    + "税金贷债股票价租照牌号卡表单据书报刊信函图案卷档版册页篇章节条项种码岗职值差额比例一二三四五六七八九十百千万两各每本该此全总副正原现前后新老大小多少好高低"
                    + "短深宽窄快慢早晚左右东西南北中内外上下普青防统缴漂砂";

    /** What is added for a word that was itself seen with a neighbour that it has. */
    private static final float SEEN = 1.5f;

    /** What is added for characters that sound nearly alike, zh and z, in and ing. */
    private static final float NEARLY = 2;

    /** What is added for characters that only share a part. */
    private static final float PART = 3;

    private static final float UNLIKE = 100;

    /** The class of frequency from which on a word is common, and what is added for the others. */
    private static final int OFTEN = 21;

    private static final float RARE = 4;

    /** What is added for characters that stand beside anything. */
    private static final float NUMERAL = 4;

    /** What is added for characters that belong to words on either side. */
    private static final float PARTS = 4;

    private static final String NUMERALS = "一二三四五六七八九十百千万两几第每各这那不在有了说的上下里内外中既也又都就才再还更并而且或";

    /** What is typed several times is meant, unless this much speaks against it. */
    private static final float SEVERAL_TIMES = 15;

    /** Forms of traditional print that a list of common characters has. */
    private static final String TRADITIONAL = "於後夥徵乾著裡麽";

    private static final int LONGEST_RUN = 80;

    private static final class Loaded {
        private static final Map<String, List<String>> CONFUSED = load(false);
        private static final Map<String, List<String>> SAME = load(true);
    }

    /** For each word, those of its groups; of the lines that begin with = or of the others. */
    private static Map<String, List<String>> load(boolean same) {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : Resource.lines(WordsInContext.class, "confused.txt")) {
            if (line.startsWith("=") == same) {
                for (String group : line.substring(same ? 1 : 0).split("/", -1)) {
                    List<String> all = List.of(group.split(" ", -1));
                    for (String word : all) {
                        List<String> others = words.computeIfAbsent(word, w -> new ArrayList<>());
                        all.stream().filter(other -> !other.equals(word)).forEach(others::add);
                    }
                }
            }
        }
        return words;
    }

    /** Another word for so many characters from a place on. */
    private record Meant(int at, int length, String right, float gain, boolean isWord) {

        int end() {
            return at + length;
        }
    }

    @Override
    public void check(Article article, Findings findings) {
        String all = String.join("\n", article.prose().stream().map(Prose::text).toList());
        article.written().forEach(prose -> check(prose, all, findings));
    }

    private static void check(Prose prose, String all, Findings findings) {
        String text = prose.text();
        List<Meant> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean known = i < text.length() && Lexicon.alike().knows(text.charAt(i));
            if (!known || i - start == LONGEST_RUN) {
                boolean foreign =
                        start > 0 && Characters.isHan(text.charAt(start - 1))
                                || i < text.length() && Characters.isHan(text.charAt(i));
                if (i - start > 1 && !foreign) {
                    checkRun(text, start, i, found);
                }
                start = known ? i : i + 1;
            }
        }
        found.sort(Comparator.comparingDouble(m -> -m.gain()));
        boolean[] taken = new boolean[text.length()];
        for (Meant meant : found) {
            int at = meant.at();
            int end = meant.end();
            if (!taken[at] && !taken[end - 1] && isSure(text, all, meant)) {
                taken[at] = true;
                taken[end - 1] = true;
                findings.add(
                        meant.isWord() ? Code.WRONG_WORD : Code.MISSPELT,
                        prose.span(at, end),
                        text.substring(at, end),
                        meant.right());
            }
        }
    }

    private static void checkRun(String all, int from, int to, List<Meant> found) {
        Lattice lattice = new Lattice(Lexicon.model(), all, from, to);
        for (int at = from; at < to; at++) {
            checkMissing(lattice, all, from, at, found);
        }
        for (int at = from; at + 2 <= to; at++) {
            char a = all.charAt(at);
            char b = all.charAt(at + 1);
            boolean word = lattice.isWord(at + 2 - from, 2);
            boolean listed = !word && Lexicon.seen().word(all, at, at + 2);
            if (a == b || listed || isPattern(all, at)) {
                continue;
            }
            int end = at + 2 - from;
            String typed = all.substring(at, at + 2);
            boolean apart = lattice.isApart(at - from, end);
            float more = (isNumeral(typed) ? NUMERAL : 0) + (word || apart ? 0 : PARTS);
            Place place = new Place(lattice, from, at, typed, word, more, found);
            if (word && !lattice.isBest(end, 2)) {
                continue;
            }
            if (word) {
                for (String other : Loaded.CONFUSED.getOrDefault(place.typed(), List.of())) {
                    place.offer(other, CONFUSED, 0);
                }
            }
            float[] least = word ? ALIKE : Lexicon.seen().pair(a, b) ? PAIR : NO_WORD;
            String seconds = Lexicon.targets().after(a);
            for (int i = 0; i < seconds.length(); i++) {
                char c = seconds.charAt(i);
                if (c != b) {
                    place.offer("" + a + c, least, unlike(b, c));
                }
            }
            String firsts = Lexicon.targets().before(b);
            for (int i = 0; i < firsts.length(); i++) {
                char c = firsts.charAt(i);
                if (c != a) {
                    place.offer("" + c + b, least, unlike(a, c));
                }
            }
        }
    }

    /** What is added for characters that are not quite alike; too much for those that are not. */
    private static float unlike(char a, char b) {
        if (Lexicon.alike().areAlike(a, b)) {
            return 0;
        }
        return Lexicon.alike().soundNearly(a, b)
                ? NEARLY
                : Lexicon.alike().sharePart(a, b) ? PART : UNLIKE;
    }

    /** Looks for a word of two characters of which only one stands there: 理论习. */
    private static void checkMissing(
            Lattice lattice, String all, int from, int at, List<Meant> found) {
        char c = all.charAt(at);
        char before = Characters.at(all, at - 1);
        char after = Characters.at(all, at + 1);
        boolean ends = "，。；、！".indexOf(after) >= 0 && at > from;
        boolean within = at > from && Characters.isHan(after);
        if (ends && Lexicon.isSingle(c)
                || !ends && !within
                || SUFFIXES.indexOf(c) >= 0
                || before == after
                || lattice.frequency(at + 1 - from, 1) > OFTEN_ALONE
                || !lattice.isApart(at - from, at - from + 1)) {
            return;
        }
        String seconds = Lexicon.targets().after(c);
        for (int i = 0; i < seconds.length(); i++) {
            if (seconds.charAt(i) != after) {
                offerMissing(lattice, from, at, "" + c + seconds.charAt(i), ends, found);
            }
        }
        String firsts = Lexicon.targets().before(c);
        for (int i = 0; i < firsts.length(); i++) {
            if (firsts.charAt(i) != before) {
                offerMissing(lattice, from, at, "" + firsts.charAt(i) + c, ends, found);
            }
        }
    }

    private static void offerMissing(
            Lattice lattice, int from, int at, String word, boolean ends, List<Meant> found) {
        long digest = WordModel.digest(word, 0, 2);
        int start = at - from;
        int frequency = Lexicon.model().frequency(digest);
        if (frequency < OFTEN + 2) {
            return;
        }
        float gain = lattice.gain(start, start + 1, digest, frequency);
        if (gain >= MISSING && lattice.support(start, start + 1, digest) == (ends ? 1 : 2)) {
            found.add(new Meant(at, 1, word, gain, false));
        }
    }

    /** Whether two characters are part of 时开时停, 似模似样. */
    private static boolean isPattern(String text, int at) {
        return text.charAt(at) == '既'
                || "区县市镇乡州".indexOf(text.charAt(at + 1)) >= 0
                || Characters.at(text, at - 1) == text.charAt(at + 1)
                || text.charAt(at) == Characters.at(text, at + 2);
    }

    private static boolean isNumeral(String typed) {
        return NUMERALS.indexOf(typed.charAt(0)) >= 0 || NUMERALS.indexOf(typed.charAt(1)) >= 0;
    }

    /**
     * Two characters of a run, and what was found so far.
     *
     * @param more what a word must fit better than usual
     */
    private record Place(
            Lattice lattice,
            int from,
            int at,
            String typed,
            boolean isWord,
            float more,
            List<Meant> found) {

        /** Adds a word if it fits this place better by as much as is asked for. */
        void offer(String word, float[] least, float unlike) {
            if (unlike >= UNLIKE || isWord && unlike > 0) {
                return;
            }
            long digest = WordModel.digest(word, 0, 2);
            int frequency = Lexicon.model().frequency(digest);
            if (frequency == 0) {
                return;
            }
            int start = at - from;
            float gain = lattice.gain(start, start + 2, digest, frequency);
            if (gain < least[2]) {
                return;
            }
            float rare = frequency < OFTEN ? RARE : 0;
            float asked = more + unlike + rare + least[lattice.support(start, start + 2, digest)];
            if (isWord && lattice.support(start, start + 2, WordModel.digest(typed, 0, 2)) > 0) {
                asked += SEEN;
            }
            boolean same = Loaded.SAME.getOrDefault(typed, List.of()).contains(word);
            if (gain >= asked && !same) {
                found.add(new Meant(at, 2, word, gain, isWord));
            }
        }
    }

    private static boolean isSure(String text, String all, Meant meant) {
        int at = meant.at();
        int end = meant.end();
        String typed = text.substring(at, end);
        boolean again = end - at > 1 && all.indexOf(typed) != all.lastIndexOf(typed);
        boolean traditional =
                TRADITIONAL.indexOf(text.charAt(at)) >= 0
                        || TRADITIONAL.indexOf(text.charAt(end - 1)) >= 0;
        if (traditional || again && meant.gain() < SEVERAL_TIMES) {
            return false;
        }
        boolean quoted =
                "“‘《".indexOf(Characters.at(text, at - 1)) >= 0
                        || "”’》".indexOf(Characters.at(text, end)) >= 0;
        return !(quoted && meant.gain() < SEVERAL_TIMES) && !Names.isPart(text, at, end);
    }
}
