package io.github.chengwen.read.official;

import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.form.TailLines;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above the title that are elements of a red head (Q-10…Q-21). */
final class HeadZone {

    /** the head zone has at most so many lines. */
    private static final int LONGEST = 12;

    /** A joint mark has at most so many names. */
    private static final int MOST_ORGANS = 6;

    private final List<DraftLine> lines;
    private final List<OfficialElement> elements = new ArrayList<>();
    private int end;

    /** The line of 签发人. */
    private Traced signers = Traced.EMPTY;

    private HeadZone(List<DraftLine> lines) {
        this.lines = lines;
    }

    static HeadZone of(List<DraftLine> lines) {
        return of(lines, List.of());
    }

    /**
     * The same below fields.
     *
     * @param known what these say
     */
    static HeadZone of(List<DraftLine> lines, List<OfficialElement> known) {
        HeadZone zone = new HeadZone(lines);
        zone.elements.addAll(known);
        zone.read();
        return zone;
    }

    List<OfficialElement> elements() {
        return elements;
    }

    /** How many lines they take. */
    int end() {
        return end;
    }

    boolean has(Kind kind) {
        return elements.stream().anyMatch(element -> element.kind() == kind);
    }

    private void read() {
        while (end < Math.min(lines.size(), LONGEST) && lines.get(end).directive().isEmpty()) {
            int taken = take(end);
            if (taken == 0) {
                return;
            }
            end += taken;
        }
    }

    /** How many lines from this one on are elements. */
    private int take(int index) {
        Traced line = lines.get(index).content();
        String text = line.text();
        if (fields(line) || number(line) || issue(line)) {
            return 1;
        }
        int organs = organs(index);
        if (organs > 0) {
            for (int i = index; i < index + organs; i++) {
                Traced organ = lines.get(i).content();
                add(Kind.ORGAN_MARK, organ, Spaces.none(unlabelled(organ.text())));
            }
            return organs;
        }
        boolean mark =
                !has(Kind.ORGAN_MARK)
                        && (ElementPatterns.MARK.matcher(Spaces.none(text)).matches()
                                || isAboveNumber(index, text)
                                || isMinutes(index, text));
        if (mark) {
            add(Kind.ORGAN_MARK, line, Spaces.none(unlabelled(text)));
        }
        return mark ? 1 : 0;
    }

    private static String unlabelled(String text) {
        return text.replaceFirst("^发文机关(?:标志)?[\\s\\u3000]*[：:]", "");
    }

    /** 份号, 密级 and 紧急程度, each alone or several in one line (Q-10…Q-13). */
    private boolean fields(Traced line) {
        if (field(line)) {
            return true;
        }
        List<Traced> pieces = pieces(line);
        if (!isRow(pieces)) {
            return false;
        }
        // In a letter the number stands at the right of such a row.
        for (Traced piece : pieces) {
            if (!field(piece)) {
                number(piece);
            }
        }
        return true;
    }

    private static boolean isRow(List<Traced> pieces) {
        return pieces.size() > 1
                && pieces.stream().anyMatch(HeadZone::isField)
                && pieces.stream().allMatch(p -> isField(p) || isNumber(p.text()));
    }

    private static boolean isField(Traced piece) {
        return ElementPatterns.COPY_NUMBER.matcher(piece.text()).matches()
                || ElementPatterns.SECRECY.matcher(piece.text()).matches()
                || ElementPatterns.URGENCY.matcher(piece.text()).matches();
    }

    private boolean field(Traced line) {
        Matcher copy = ElementPatterns.COPY_NUMBER.matcher(line.text());
        Matcher secrecy = ElementPatterns.SECRECY.matcher(line.text());
        Matcher urgency = ElementPatterns.URGENCY.matcher(line.text());
        if (!has(Kind.COPY_NUMBER) && copy.matches()) {
            return add(Kind.COPY_NUMBER, line, Forms.digits(copy.group("digits")));
        }
        if (!has(Kind.SECRECY) && secrecy.matches()) {
            return add(Kind.SECRECY, line, Forms.secrecy(secrecy));
        }
        if (!has(Kind.URGENCY) && urgency.matches()) {
            return add(Kind.URGENCY, line, Spaces.none(urgency.group("words")));
        }
        return false;
    }

    /** Parts of a line between white space, where this has two characters or is wide. */
    private static List<Traced> pieces(Traced line) {
        List<Traced> pieces = new ArrayList<>();
        Matcher gap = Pattern.compile("[\\s\\u3000\\u00A0]+").matcher(line.text());
        int start = 0;
        while (gap.find()) {
            pieces.add(line.sub(start, gap.start()));
            start = gap.end();
        }
        pieces.add(line.from(start));
        return pieces;
    }

    private boolean number(Traced line) {
        Matcher both = ElementPatterns.NUMBER_AND_SIGNERS.matcher(line.text());
        if (both.matches()) {
            Traced number = line.sub(both.start("number"), both.end("number"));
            Traced signers = line.from(both.start("signers"));
            Matcher n = ElementPatterns.NUMBER.matcher(number.text());
            Matcher s = ElementPatterns.SIGNERS.matcher(signers.text());
            if (n.matches() && s.matches() && !has(Kind.NUMBER) && !has(Kind.SIGNERS)) {
                add(Kind.NUMBER, number, Forms.number(n));
                return add(Kind.SIGNERS, signers, Forms.signers(s.group("names")));
            }
            return false;
        }
        if (has(Kind.SIGNERS) && !has(Kind.NUMBER) && moreSigners(line)) {
            return true;
        }
        Matcher number = ElementPatterns.NUMBER.matcher(line.text());
        if (!has(Kind.NUMBER) && number.matches()) {
            return add(Kind.NUMBER, line, Forms.number(number));
        }
        if (!has(Kind.NUMBER)
                && has(Kind.ORGAN_MARK)
                && ElementPatterns.ISSUE_NUMBER.matcher(line.text()).matches()) {
            return add(Kind.NUMBER, line, Forms.issueNumber(line.text()));
        }
        Matcher names = ElementPatterns.SIGNERS.matcher(line.text());
        if (has(Kind.SIGNERS) || !names.matches()) {
            return false;
        }
        signers = line;
        return add(Kind.SIGNERS, line, Forms.signers(names.group("names")));
    }

    /** The last row of several signers, with the number before the names (H-11). */
    private boolean moreSigners(Traced line) {
        Matcher row = ElementPatterns.NUMBER_AND_NAMES.matcher(line.text());
        if (!row.matches()) {
            return false;
        }
        Traced number = line.sub(row.start("number"), row.end("number"));
        Matcher n = ElementPatterns.NUMBER.matcher(number.text());
        if (!n.matches()) {
            return false;
        }
        signers = signers.plus(line.from(row.end("number")));
        Matcher all = ElementPatterns.SIGNERS.matcher(signers.text());
        if (!all.matches()) {
            return false;
        }
        elements.removeIf(element -> element.kind() == Kind.SIGNERS);
        add(Kind.NUMBER, number, Forms.number(n));
        return add(Kind.SIGNERS, signers, Forms.signers(all.group("names")));
    }

    /** The organ and the date of minutes, below their number. */
    private boolean issue(Traced line) {
        Matcher issue = ElementPatterns.ISSUE.matcher(line.text());
        return has(Kind.NUMBER)
                && has(Kind.ORGAN_MARK)
                && !has(Kind.ISSUE)
                && issue.matches()
                && add(
                        Kind.ISSUE,
                        line,
                        issue.group("organ") + "\u3000" + Forms.date(issue.group("date")));
    }

    /** how many lines a joint mark takes that begins here; 0 for none. */
    private int organs(int index) {
        if (has(Kind.ORGAN_MARK)) {
            return 0;
        }
        int i = index;
        while (i < lines.size() && i - index < MOST_ORGANS && isOrgan(lines.get(i).text())) {
            i++;
        }
        boolean named = i > index + 1;
        if (i < lines.size() && i > index) {
            String next = Spaces.none(lines.get(i).text());
            if (next.equals("文件") || ElementPatterns.MARK.matcher(next).matches()) {
                return i + 1 - index;
            }
        }
        return named && i < lines.size() && isNumber(lines.get(i).text()) ? i - index : 0;
    }

    private static boolean isOrgan(String text) {
        String words = Spaces.none(text);
        return words.length() >= 4
                && !words.endsWith("文件")
                && words.codePoints().allMatch(Character::isIdeographic)
                && TailLines.isOrgan(words);
    }

    private static boolean isNumber(String text) {
        return ElementPatterns.NUMBER.matcher(text).matches()
                || ElementPatterns.NUMBER_AND_SIGNERS.matcher(text).matches();
    }

    /** An organ, or an order's mark, directly above its number. */
    private boolean isAboveNumber(int index, String text) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        String next = lines.get(index + 1).text();
        boolean number = isNumber(next) || isRow(pieces(lines.get(index + 1).content()));
        return isOrgan(text) && number
                || ElementPatterns.ORDER_MARK.matcher(text).matches()
                        && (ElementPatterns.ISSUE_NUMBER.matcher(next).matches() || isNumber(next));
    }

    /** 纪要 as the first line, with its number below it. */
    private boolean isMinutes(int index, String text) {
        return index == 0
                && index + 1 < lines.size()
                && ElementPatterns.MINUTES_MARK.matcher(text).matches()
                && (ElementPatterns.ISSUE_NUMBER.matcher(lines.get(1).text()).matches()
                        || isNumber(lines.get(1).text()));
    }

    private boolean add(Kind kind, Traced line, String text) {
        elements.add(new OfficialElement(kind, line.as(text)));
        return true;
    }
}
