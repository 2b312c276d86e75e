package io.github.chengwen.read.official;

import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** The lines below the text that are elements of an imprint (Q-27…Q-30). */
final class ImprintZone {

    /** A list that was broken by hand goes on over at most so many lines. */
    private static final int LONGEST_LIST = 6;

    private final List<DraftLine> lines;
    private final List<OfficialElement> elements = new ArrayList<>();
    private final List<DraftLine> rest = new ArrayList<>();
    private final Map<Integer, Directive> roles = new HashMap<>();

    private ImprintZone(List<DraftLine> lines) {
        this.lines = lines;
    }

    /** The elements among lines of which the head was taken off. */
    static ImprintZone of(List<DraftLine> lines) {
        ImprintZone zone = new ImprintZone(lines);
        zone.read();
        return zone;
    }

    List<OfficialElement> elements() {
        return elements;
    }

    /** The lines that are none. */
    List<DraftLine> rest() {
        return rest;
    }

    /**
     * What the lines of the imprint are for the rest of the reader, by their index; 主题词 and 此页无正文,
     * which documents no longer have, are dropped.
     */
    Map<Integer, Directive> roles() {
        return roles;
    }

    private void read() {
        int i = 0;
        while (i < lines.size()) {
            DraftLine line = lines.get(i);
            boolean told = line.directive().isPresent();
            int taken = told ? 0 : take(i);
            if (taken == 0) {
                rest.add(line);
            }
            for (int j = i; j < i + taken; j++) {
                roles.putIfAbsent(j, Directive.NOTE);
            }
            i += Math.max(1, taken);
        }
    }

    private int take(int index) {
        Traced line = lines.get(index).content();
        String text = line.text();
        if (ElementPatterns.SUBJECT_WORDS.matcher(text).matches()
                || ElementPatterns.NO_TEXT.matcher(text).matches()) {
            roles.put(index, Directive.DROP);
            return 1;
        }
        Matcher printed = ElementPatterns.PRINTED.matcher(text);
        if (printed.matches()) {
            return add(Kind.PRINTED, line, Forms.printed(printed), 1);
        }
        if (ElementPatterns.COPIES_PRINTED.matcher(text).matches()) {
            return add(Kind.IMPRINT_ITEM, line, Forms.digits(text), 1);
        }
        return list(index);
    }

    /** 抄送： with its list, which ends with a stop. */
    private int list(int index) {
        Traced whole = lines.get(index).content();
        boolean isShort = isShort(index);
        if (!isShort && !ElementPatterns.COPIES.matcher(whole.text()).matches()) {
            return 0;
        }
        int next = index + 1;
        while (!whole.text().endsWith("。")
                && next < lines.size()
                && next - index < LONGEST_LIST
                && goesOn(lines.get(next))) {
            whole = whole.plus(lines.get(next).content());
            next++;
        }
        Matcher copies =
                (isShort ? ElementPatterns.SHORT_COPIES : ElementPatterns.COPIES)
                        .matcher(whole.text());
        if (!copies.matches()) {
            return 0;
        }
        Kind kind = copies.group("kind").startsWith("主") ? Kind.ADDRESSEES : Kind.COPIES;
        return add(kind, whole, Forms.copies(copies), next - index);
    }

    /** 报： and 送： of an imprint, with nothing but lists between them and 印发. */
    private boolean isShort(int index) {
        int i = index;
        while (i < lines.size() && i - index < LONGEST_LIST && isOfShort(index, i)) {
            i++;
        }
        return i > index
                && i < lines.size()
                && ElementPatterns.PRINTED.matcher(lines.get(i).text()).matches();
    }

    private boolean isOfShort(int first, int index) {
        return isShortLine(lines.get(index))
                || index > first && !lines.get(index - 1).text().endsWith("。");
    }

    private static boolean isShortLine(DraftLine line) {
        return ElementPatterns.SHORT_COPIES.matcher(line.text()).matches();
    }

    private static boolean goesOn(DraftLine line) {
        String text = line.text();
        return !line.blankBefore()
                && line.directive().isEmpty()
                && !ElementPatterns.COPIES.matcher(text).matches()
                && !isShortLine(line)
                && !ElementPatterns.PRINTED.matcher(text).matches()
                && !ElementPatterns.COPIES_PRINTED.matcher(text).matches()
                && !ElementPatterns.ATTACHMENT_LABEL.matcher(text).matches();
    }

    private int add(Kind kind, Traced line, String text, int taken) {
        elements.add(new OfficialElement(kind, line.as(text)));
        return taken;
    }
}
