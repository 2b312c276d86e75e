package io.github.chengwen.input.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the paragraphs of one list. */
public final class NumberList {

    /** Word has nine levels, the others ten. */
    public static final int LEVELS = 10;

    private final int[] counters = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];
    private final Map<Integer, Integer> starts = new HashMap<>();

    /** Lets a level begin anew, and with this number whenever it does. */
    public void restart(int level, int number) {
        starts.put(level, number);
        begun[level] = false;
    }

    /** The number in front of the next paragraph; empty where it has none. */
    public String next(List<NumberLevel> levels, int level) {
        counters[level] = begun[level] ? counters[level] + 1 : start(levels, level);
        begun[level] = true;
        for (int above = 0; above < level; above++) {
            if (!begun[above]) {
                counters[above] = start(levels, above);
                begun[above] = true;
            }
        }
        for (int below = level + 1; below < levels.size(); below++) {
            if (level < levels.get(below).restartAfter()) {
                begun[below] = false;
            }
        }
        return written(levels, level);
    }

    private int start(List<NumberLevel> levels, int level) {
        return starts.getOrDefault(level, levels.get(level).start());
    }

    private String written(List<NumberLevel> levels, int level) {
        NumberLevel own = levels.get(level);
        String pattern = own.pattern();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int of = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && of >= 0 && of < levels.size() && of < 9) {
                NumberForm form = levels.get(of).form();
                boolean plain = own.decimal() && form != NumberForm.NONE;
                out.append((plain ? NumberForm.DECIMAL : form).write(counters[of]));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * What parts a number from the text behind it. Nothing, where the number ends in a mark of its
     * own, as 一、 and （一） do.
     */
    public static String gap(String number) {
        if (number.isEmpty()) {
            return "";
        }
        int last = number.codePointBefore(number.length());
        if (Character.UnicodeScript.of(last) == Character.UnicodeScript.HAN) {
            return "\u3000";
        }
        return last < 0x80 && Character.isLetterOrDigit(last) ? " " : "";
    }
}
