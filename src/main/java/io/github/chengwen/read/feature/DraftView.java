package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.Numeral;
import io.github.chengwen.read.form.Spaces;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that is measured once for a draft: of each line by itself, and of the draft as a whole. */
@SuppressWarnings("EnumOrdinal") // bits of a set, as EnumSet has them
public final class DraftView {

    /** A chain of numbers may have so many lines between two links. */
    private static final int LONGEST_LINK = 120;

    private static final int LONGEST_REPEATED = 40;

    /** A paragraph of this width, in half cells, was not a head line. */
    private static final int TEXT = 70;

    private static final int TEXT_WITHOUT_STOP = 110;
    public static final int LONG = 60;

    /** So many lines above a footnote are searched for its mark. */
    private static final int MOST_REFERENCES = 400;

    public final int size;
    public final List<Item> items;
    public final String[] text;
    public final int[] width;

    /** What all lines are set in by, in half cells: it tells none from another. */
    private final int margin;

    /** Width with the indent, as it stands in the file. */
    public final int[] fileWidth;

    public final int[] end;
    public final boolean[] ended;
    public final int[] first;
    public final Numeral[] number;
    public final BitSet[] patterns;

    /** What the whole line looks like of which an item is a piece. */
    public final BitSet[] ofLine;

    public final int[] stops;
    public final int[] commas;
    public final int[] commasBeforeStop;
    public final int[] firstStop;

    /** The first two characters of a line, and its marks in their order, as numbers. */
    public final int[] opening;

    public final int[] marks;
    public final int[] cells;
    public final int[] up;
    public final int[] down;
    public final int[] repeats;
    public final WrapRegions wrap;
    public final Seams seams;
    final PageSigns page;

    /** Lines since the last one that attaches something; -1 where there is none. */
    public final int[] sinceAttachment;

    /** Whether the mark of a footnote that opens a line stands in the text above. */
    public final boolean[] referred;

    /** How many short sentences without a number stand above a wider line. */
    public final int sentencesAboveText;

    /** How many lines with 一、 or （一） are short and end without a mark, as headings do. */
    public final int numberedHeadings;

    /** The numbers that lines open with, by {@link #place}. */
    private final BitSet numbers = new BitSet();

    /** The first and last line that is surely a paragraph. */
    public final int firstText;

    public final int lastText;
    public final double blankShare;
    public final double indentShare;
    public final double indentShareOfLong;
    public final double stopShareOfLong;

    public DraftView(List<Item> items) {
        this(items, LineMemory.none());
    }

    public DraftView(List<Item> items, LineMemory memory) {
        this.items = items;
        this.size = items.size();
        text = new String[size];
        width = new int[size];
        fileWidth = new int[size];
        margin = margin(items);
        end = new int[size];
        ended = new boolean[size];
        first = new int[size];
        number = new Numeral[size];
        patterns = new BitSet[size];
        ofLine = new BitSet[size];
        stops = new int[size];
        commas = new int[size];
        commasBeforeStop = new int[size];
        firstStop = new int[size];
        opening = new int[size];
        marks = new int[size];
        cells = new int[size];
        for (int i = 0; i < size; i++) {
            measure(i, memory);
        }
        up = new int[size];
        down = new int[size];
        chain();
        repeats = repeats();
        for (int i = 0; i < size; i++) {
            if (repeats[i] > 1) {
                LinePattern often = repeats[i] > 2 ? LinePattern.REPEATED : LinePattern.TWICE;
                patterns[i].set(often.ordinal());
            }
        }
        wrap = new WrapRegions(this);
        seams = new Seams(this);
        page = new PageSigns(this);
        sinceAttachment = sinceAttachment();
        int sentences = 0;
        int headings = 0;
        for (int i = 0; i < size; i++) {
            sentences += Bounds.isSentenceAboveText(this, i) ? 1 : 0;
            headings += Bounds.isNumberedHeading(this, i) ? 1 : 0;
            numbers.set(place(number[i].form(), number[i].value()));
        }
        sentencesAboveText = sentences;
        numberedHeadings = headings;
        referred = referred();
        int head = 0;
        while (head < size && !isText(head)) {
            head++;
        }
        firstText = head == size ? 0 : head;
        int tail = size - 1;
        while (tail >= 0 && !(width[tail] >= LONG && ended[tail] && end[tail] != CharClass.COLON)) {
            tail--;
        }
        lastText = tail < 0 ? size - 1 : tail;
        int blanks = 0;
        int indented = 0;
        int longs = 0;
        int longIndented = 0;
        int longEnded = 0;
        for (int i = 0; i < size; i++) {
            blanks += i > 0 && items.get(i).line().blanks() > 0 ? 1 : 0;
            boolean inset = indent(i) >= 3;
            indented += inset ? 1 : 0;
            if (width[i] >= LONG) {
                longs++;
                longIndented += inset ? 1 : 0;
                longEnded += ended[i] ? 1 : 0;
            }
        }
        blankShare = blanks / (double) Math.max(1, size - 1);
        indentShare = indented / (double) Math.max(1, size);
        indentShareOfLong = longs == 0 ? -1 : longIndented / (double) longs;
        stopShareOfLong = longs == 0 ? -1 : longEnded / (double) longs;
    }

    private void measure(int i, LineMemory memory) {
        String line = items.get(i).text();
        text[i] = line;
        width[i] = Chars.width(line);
        fileWidth[i] = width[i] + indent(i);
        end[i] = CharClass.ofEnd(line);
        ended[i] = CharClass.isStop(end[i]) || end[i] == CharClass.COLON;
        first[i] = CharClass.of(line.charAt(0));
        number[i] = Numeral.of(line);
        patterns[i] = memory.patternsOf(line);
        Item item = items.get(i);
        if (item.pieces() == 1) {
            ofLine[i] = patterns[i];
        } else {
            ofLine[i] = item.piece() > 0 && i > 0 ? ofLine[i - 1] : memory.patternsOf(item.whole());
        }
        firstStop[i] = -1;
        for (int k = 0; k < line.length(); k++) {
            char c = line.charAt(k);
            if (c == '。' || c == '！' || c == '？' || Chars.isHalfWidthStop(line, k)) {
                stops[i]++;
                if (firstStop[i] < 0) {
                    firstStop[i] = k;
                }
            } else if (c == '，' || c == ',') {
                commas[i]++;
                if (firstStop[i] < 0) {
                    commasBeforeStop[i]++;
                }
            }
        }
        cells[i] = line.length() <= 120 ? Cells.of(line) : 1;
        opening[i] = line.charAt(0) << 16 | (line.length() > 1 ? line.charAt(1) : 0);
        marks[i] = width[i] <= LONG ? marks(line) : 0;
    }

    /** A number that is the same for the same marks in the same order. */
    private static int marks(String line) {
        int hash = 1;
        for (int k = 0; k < line.length(); k++) {
            int type = CharClass.of(line.charAt(k));
            if (type != CharClass.HAN && type != CharClass.NUMERAL && type != CharClass.DIGIT) {
                hash = 31 * hash + type;
            }
        }
        return hash;
    }

    public int size() {
        return size;
    }

    public List<Item> items() {
        return items;
    }

    /** How many lines around one break off in mid-sentence near its width. */
    public int breaksNear(int i) {
        return wrap.near[i];
    }

    public Item item(int i) {
        return items.get(i);
    }

    /** Whether a line of the draft opens with a number. */
    boolean hasNumber(int form, int value) {
        return numbers.get(place(form, value));
    }

    private static int place(int form, int value) {
        return Math.max(0, value) * Numeral.FORMS + form;
    }

    private static int margin(List<Item> items) {
        return items.stream()
                .filter(item -> item.piece() == 0)
                .mapToInt(item -> item.line().indent())
                .min()
                .orElse(0);
    }

    public int indent(int i) {
        return items.get(i).piece() == 0 ? items.get(i).line().indent() - margin : 0;
    }

    public int blanks(int i) {
        return items.get(i).piece() == 0 ? items.get(i).line().blanks() : 0;
    }

    public boolean has(int i, LinePattern pattern) {
        return patterns[i].get(pattern.ordinal());
    }

    private boolean isText(int i) {
        return width[i] >= TEXT && ended[i] || width[i] >= TEXT_WITHOUT_STOP;
    }

    /** Nearest line above and below that counts one less and one more in the same form. */
    private void chain() {
        Arrays.fill(up, -1);
        Arrays.fill(down, -1);
        int[][] last = new int[Numeral.FORMS][];
        for (int i = 0; i < size; i++) {
            int form = number[i].form();
            if (form == Numeral.NONE) {
                continue;
            }
            int value = Math.min(number[i].value(), 99);
            if (last[form] == null || value == 1) {
                last[form] = new int[100];
                Arrays.fill(last[form], -1);
            }
            int before = value > 1 ? last[form][value - 1] : -1;
            if (before >= 0 && i - before < LONGEST_LINK) {
                up[i] = before;
                if (down[before] < 0) {
                    down[before] = i;
                }
            }
            last[form][value] = i;
        }
    }

    private int[] sinceAttachment() {
        int[] since = new int[size];
        int last = -1;
        for (int i = 0; i < size; i++) {
            since[i] = last < 0 ? -1 : i - last;
            if (has(i, LinePattern.ATTACHMENT) || has(i, LinePattern.ATTACHED)) {
                last = i;
            }
        }
        return since;
    }

    private boolean[] referred() {
        boolean[] found = new boolean[size];
        for (int i = 0; i < size; i++) {
            if (has(i, LinePattern.FOOTNOTE)) {
                int end = 1;
                while (end < text[i].length()
                        && end < 5
                        && "]〕】".indexOf(text[i].charAt(end - 1)) < 0) {
                    end++;
                }
                String mark =
                        text[i].substring(
                                0, CharClass.of(text[i].charAt(0)) == CharClass.CIRCLED ? 1 : end);
                for (int j = Math.max(0, i - MOST_REFERENCES); j < i && !found[i]; j++) {
                    found[i] = text[j].indexOf(mark) > 0;
                }
            }
        }
        return found;
    }

    private int[] repeats() {
        Map<String, Integer> counts = new HashMap<>();
        String[] closed = new String[size];
        for (int i = 0; i < size; i++) {
            if (text[i].length() <= LONGEST_REPEATED) {
                closed[i] = Spaces.none(text[i]);
                counts.merge(closed[i], 1, Integer::sum);
            }
        }
        int[] result = new int[size];
        for (int i = 0; i < size; i++) {
            result[i] = closed[i] == null ? 1 : counts.getOrDefault(closed[i], 1);
        }
        return result;
    }

    /** The place of a value among bounds: how many of them are below it. */
    public static int bucket(double value, double... bounds) {
        int i = 0;
        while (i < bounds.length && value > bounds[i]) {
            i++;
        }
        return i;
    }
}
