package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.DecimalNumber;
import io.github.chengwen.read.form.Numeral;
import io.github.chengwen.read.form.PersonName;
import io.github.chengwen.read.form.Salutations;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.form.SplitterLine;
import io.github.chengwen.read.form.TitleLines;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line may hold a second block: after or before a date, at wide space, before a dash, after
 * an address, at a number. Whether it does is for the search.
 */
public final class Cuts {

    /** Longer lines are paragraphs; only numbers, wide space and an address part them. */
    private static final int LONGEST_HEAD = 120;

    private static final int LONGEST_COLUMNS = 60;
    private static final int SHORTEST_TEXT = 60;
    private static final int LONG_TEXT = 200;

    /** A line of so many columns is a row, also alone. */
    private static final int FEWEST_OF_ROW = 4;

    /** A draft of so few lines may be one whose line ends were lost. */
    private static final int FEW_LINES = 12;

    private static final int LONGEST_ADDRESS = 220;

    /** So many pieces of a line are enough; the rest stays one. */
    private static final int MOST = 2000;

    private static final String N = "[0-9０-９OolI〇○Ｏ零一二三四五六七八九十×xX＊*某]";

    private static final String DATE =
            "(?:"
                    + N
                    + "{2,4}\\s*年\\s*"
                    + N
                    + "{0,3}\\s*月(?:\\s*"
                    + N
                    + "{0,3}\\s*日)?|[0-9]{4}\\s*[-./．－—]\\s*[0-9]{1,2}\\s*[-./．－—]\\s*[0-9]{1,2}|"
                    + N
                    + "{1,3}月"
                    + N
                    + "{1,3}日)";

    private static final Pattern BRACKETED_DATE =
            Pattern.compile("[（(〔\\[【][^（）()]{0,12}" + DATE + "[^（）()]{0,30}[）)〕\\]】]");

    private static final Pattern BARE_DATE = Pattern.compile(DATE);
    private static final Pattern REST_OF_DATE = Pattern.compile("[日上下午\\s]*");
    private static final Pattern SPACE_AFTER_DATE =
            Pattern.compile("(?:日|上午|下午)?(?:\\s*[（(]?(?:星期|周)[一二三四五六日天][）)]?)?\\s+");

    private static final Pattern DAY =
            Pattern.compile("日?\\s*(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?)?\\s*");

    /** Wide space within brackets is a place to fill in. */
    private static final Pattern WIDE_SPACE =
            Pattern.compile("(?<=[^\\s（(])(?:\u3000+|[ \u00a0]{2,})(?=[^\\s）)])");

    private static final Pattern NAME_AT_END =
            Pattern.compile(
                    "(?<=[^\\s]{6})[\\s\u00a0]+([\u3400-\u9fff](?:[\\s\u00a0]?[\u3400-\u9fff]){1,2})$");

    private static final Pattern HEADING_AND_SPACE =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|[0-9]{1,2}[.．、](?![0-9]))[^\\s。！？；，]{2,20}[ \u3000]+(?=[^\\s。，、；：！？）”])");

    private static final String ADDRESSEES =
            "(?:[\u4e00-\u9fff](?<![我你他她它咱])们|代表|委员|主席|各位|诸位|尊敬的|敬爱的|亲爱的|(?<![给跟向请和为让对使叫])大家|同志|全体|[教职员]工|师生|同仁|家长|同学|老师|朋友|战友|乡亲)";

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "^((?:[^。！？：:；，“”]{0,14})"
                            + ADDRESSEES
                            + "[^。！？：:；“”]{0,60}[：:])\\s*(?=\\S)|^([^。！？：:；“”]{2,60}[：:])\\s*(?=\\S)");

    private static final Pattern GROUP = Pattern.compile(ADDRESSEES);

    private static final Pattern SPACE_IN_TEXT =
            Pattern.compile(
                    "(?<=[。！？：；”）])[\u3000 \u00a0]{2,}(?=\\S)|(?<![（(])\u3000{2,}(?=[^\\s）)])"
                            + "|(?<=[^\\s（(]) {3,}(?=[^\\s）)])");

    private static final String NUMBER =
            "(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|[0-9]{1,2}[.．、](?![0-9]))";

    private static final Pattern SPACE_BEFORE_NUMBER =
            Pattern.compile("(?<=[^\\s\t])[ \u3000\u00a0]+(?=" + NUMBER + "\\S)");

    private static final Pattern SPACE_AFTER_STOP =
            Pattern.compile("(?<=[。！？：；])[ \u3000]+(?=\\S)");

    private static final Pattern HEADING_IN_TEXT =
            Pattern.compile("(?<![^\\s。！？；])" + NUMBER + "[^\\s。！？；]{2,40}[ \u3000]+(?=\\S)");

    private static final Pattern NUMBER_AFTER_STOP =
            Pattern.compile("(?<=[。！？；])\\s*(?=[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)");

    /** The first of numbers that are items of a sentence: 教学过程：（一）导入。（二）新授。 */
    private static final Pattern ITEMS = Pattern.compile("：（一）|：一、");

    private Cuts() {}

    /** The lines of a draft in pieces. */
    public static List<Item> of(List<DraftLine> lines) {
        return of(lines, LineMemory.none());
    }

    /** The same, with what is known of lines that have not changed. */
    public static List<Item> of(List<DraftLine> lines, LineMemory memory) {
        List<Item> items = new ArrayList<>(lines.size());
        boolean few = lines.size() <= FEW_LINES;
        for (int i = 0; i < lines.size(); i++) {
            DraftLine line = lines.get(i);
            boolean row = isRow(lines, i);
            List<Integer> cuts =
                    line.directive().isPresent() || line.look().isInset()
                            ? List.of()
                            : memory.cuts()
                                    .of(new LineMemory.Cut(line.text(), few, row), Cuts::places);
            int start = 0;
            for (int piece = 0; piece <= cuts.size(); piece++) {
                int end = piece < cuts.size() ? cuts.get(piece) : line.text().length();
                Traced part = line.content().sub(start, end);
                int gap = piece == 0 ? 0 : gap(line.text(), start);
                DraftLine shown = piece == 0 ? line.withContent(part.strip()) : line.cut(part);
                items.add(new Item(shown, piece, cuts.size() + 1, gap, line.text()));
                start = end;
            }
        }
        return items;
    }

    private static int gap(String text, int end) {
        int start = end;
        while (start > 0 && Chars.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    /** True for a line of as many cells as the one above or below. */
    private static boolean isRow(List<DraftLine> lines, int index) {
        int cells = cells(lines, index);
        int above = cells(lines, index - 1);
        int below = cells(lines, index + 1);
        return cells >= 2 && (cells == above || cells == below)
                || cells >= 3 && (above >= 3 || below >= 3);
    }

    private static int cells(List<DraftLine> lines, int index) {
        if (index < 0 || index >= lines.size()) {
            return 0;
        }
        String text = lines.get(index).text();
        return text.length() <= LONGEST_HEAD ? Cells.ofAnyLength(text) : 0;
    }

    private static List<Integer> places(LineMemory.Cut line) {
        return places(line.text(), line.few(), line.row());
    }

    private static List<Integer> places(String text, boolean few, boolean row) {
        boolean printed = text.endsWith("印发") || text.endsWith("日印");
        boolean counted = SplitterLine.of(text).filter(line -> line.titleStart() == 0).isPresent();
        if (printed
                || counted
                || text.length() <= LONGEST_HEAD
                        && (PagePatterns.CONTENTS_FORM.matcher(text).find()
                                || Cells.ofAnyLength(text) >= FEWEST_OF_ROW)) {
            return List.of();
        }
        SortedSet<Integer> places = new TreeSet<>();
        int n = text.length();
        boolean numbered = Numeral.of(text).form() != Numeral.NONE;
        if (n <= LONGEST_HEAD && !numbered) {
            dates(text, places);
            if (n <= LONGEST_COLUMNS && text.indexOf('\t') < 0 && !row) {
                columns(text, places);
            }
        }
        add(HEADING_AND_SPACE, text, places);
        if (text.indexOf('：') >= 0 || text.indexOf(':') >= 0) {
            address(text, places);
        }
        if (n > SHORTEST_TEXT) {
            if (hasSpace(text)) {
                addAll(SPACE_IN_TEXT, text, places);
                addAll(SPACE_BEFORE_NUMBER, text, places);
                if (few && n > LONG_TEXT) {
                    addAll(SPACE_AFTER_STOP, text, places);
                    addAll(HEADING_IN_TEXT, text, places);
                    FlatPage.cut(text, places);
                }
            }
            if (few && n > LONG_TEXT) {
                if (!ITEMS.matcher(text).find()) {
                    addAll(NUMBER_AFTER_STOP, text, places);
                }
                FlatPage.glued(text, places);
            }
        }
        List<Integer> inked = new ArrayList<>();
        int last = 0;
        for (int at : places) {
            if (at < n && inked.size() < MOST && Chars.skipSpace(text, last) < at) {
                inked.add(at);
                last = at;
            }
        }
        return inked;
    }

    /** Whether space parts the characters of one word, as in 通　知 and 回　执. */
    static boolean isSpread(String text, int start, int end) {
        boolean before = start < 2 || !CharClass.isRun(CharClass.of(text.charAt(start - 2)));
        boolean after =
                end + 1 >= text.length() || !CharClass.isRun(CharClass.of(text.charAt(end + 1)));
        return before
                && after
                && CharClass.of(text.charAt(start - 1)) == CharClass.HAN
                && CharClass.of(text.charAt(end)) == CharClass.HAN;
    }

    private static boolean hasSpace(String text) {
        return text.indexOf(' ') >= 0 || text.indexOf('\u3000') >= 0 || text.indexOf('\u00a0') >= 0;
    }

    /** After 同志们：, before what the speaker says. */
    private static void address(String text, SortedSet<Integer> places) {
        Matcher address =
                ADDRESS.matcher(text.substring(0, Math.min(text.length(), LONGEST_ADDRESS)));
        if (address.find() && isAddress(text.substring(0, address.end()).strip())) {
            places.add(address.end());
        }
        if (text.length() <= LONGEST_COLUMNS && text.endsWith("：")) {
            int from = places.isEmpty() ? 0 : places.last();
            int name = afterName(text, from);
            if (name > 0) {
                places.add(name);
            }
        }
    }

    /** Where a name ends that is glued to an address: 周明远同志们：. */
    private static int afterName(String address, int from) {
        Matcher group = GROUP.matcher(address);
        if (!group.find(from) || group.start() == from) {
            return -1;
        }
        String name = Spaces.none(address.substring(from, group.start()));
        if (name.isEmpty()) {
            return -1;
        }
        boolean one = name.length() >= 2 && name.length() <= 3 && PersonName.isName(name);
        return one || SpeakerLine.of(address.substring(from, group.start()).strip()).isPresent()
                ? group.start()
                : -1;
    }

    private static boolean isAddress(String text) {
        return Salutations.isSpeech(text)
                || Salutations.isOrgans(text)
                || text.indexOf('，') < 0
                        && GROUP.matcher(text).find()
                        && !Salutations.announces(text);
    }

    private static void dates(String text, SortedSet<Integer> places) {
        if (text.indexOf('月') < 0
                && CharClass.of(text.charAt(0)) != CharClass.DIGIT
                && !hasDotted(text)) {
            return;
        }
        Matcher date = BRACKETED_DATE.matcher(text);
        while (date.find()) {
            if (isProse(text.substring(0, date.start()))) {
                return;
            }
            if (isTerm(date.group())
                    || text.startsWith("：", date.end())
                    || isInSentence(text, date.start(), date.end())) {
                continue;
            }
            if (date.start() > 1) {
                places.add(date.start());
            }
            places.add(Chars.skipSpace(text, date.end()));
        }
    }

    /** 今天（4月8日）开会。, which is no head unless a name stands before the date. */
    private static boolean isInSentence(String text, int start, int end) {
        String before = text.substring(0, start).strip();
        return !before.isEmpty()
                && end < text.length()
                && CharClass.ofEnd(text) == CharClass.STOP
                && !PersonName.isName(Spaces.none(before))
                && SpeakerLine.of(before).isEmpty();
    }

    /** （3月1日—3月15日）, a term and no date of a head. */
    private static boolean isTerm(String brackets) {
        return BARE_DATE.matcher(brackets).results().count() > 1;
    }

    /** What stands before the date of a head is no sentence. */
    private static boolean isProse(String text) {
        return text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
    }

    private static boolean hasDotted(String text) {
        return text.indexOf('-') >= 0
                || text.indexOf('.') >= 0
                || text.indexOf('/') >= 0
                || text.indexOf('—') >= 0;
    }

    private static void columns(String text, SortedSet<Integer> places) {
        int n = text.length();
        Matcher date = BARE_DATE.matcher(text);
        while (date.find()) {
            int start = date.start();
            int end = date.end();
            if (start > 1
                    && Chars.isSpace(text.charAt(start - 1))
                    && !isOpen(text.substring(0, start).strip())
                    && REST_OF_DATE.matcher(text.substring(end)).matches()) {
                places.add(start);
            }
            Matcher space = SPACE_AFTER_DATE.matcher(text).region(end, n);
            if (start == 0 && space.lookingAt()) {
                places.add(space.end());
            }
            Matcher day = DAY.matcher(text).region(end, n);
            if (start == 0
                    && day.lookingAt()
                    && day.end() < n
                    && Salutations.isSpeech(text.substring(day.end()))) {
                places.add(day.end());
            }
        }
        boolean list = text.indexOf('：') >= 0 || SpeakerLine.of(text).isPresent();
        Matcher wide = WIDE_SPACE.matcher(text);
        while (!list && wide.find()) {
            boolean spaced = wide.start() >= 2 && Chars.isSpace(text.charAt(wide.start() - 2));
            boolean word = isSpread(text, wide.start(), wide.end());
            word |= DecimalNumber.of(text).map(DecimalNumber::length).orElse(0) == wide.start();
            if (wide.start() >= 4 && n - wide.end() >= 2 && !spaced && !word) {
                places.add(wide.end());
            }
        }
        Matcher apart = NAME_AT_END.matcher(text);
        if (apart.find()
                && PersonName.isName(Spaces.none(apart.group(1)))
                && TitleLines.likeness(text.substring(0, apart.start(1)).strip()) > 0) {
            places.add(apart.start(1));
        }
    }

    /** True where a date goes on with what stands before it: 时间：, a range of days. */
    private static boolean isOpen(String before) {
        int end = before.isEmpty() ? CharClass.NONE : CharClass.ofEnd(before);
        return end == CharClass.COLON
                || end == CharClass.DASH
                || before.endsWith("至")
                || before.endsWith("到");
    }

    private static void add(Pattern pattern, String text, SortedSet<Integer> places) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            places.add(matcher.end());
        }
    }

    private static void addAll(Pattern pattern, String text, SortedSet<Integer> places) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.add(matcher.end());
        }
    }
}
