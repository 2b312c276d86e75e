package io.github.chengwen.cli.outline;

import io.github.chengwen.diag.Language;
import io.github.chengwen.read.search.LineReading;
import java.util.List;
import java.util.Locale;

/** {@code inspect --explain}: why a line was read as it was. */
public final class LineExplanation {

    /** Weaker features are left out. */
    private static final int MOST_REASONS = 30;

    private LineExplanation() {}

    public static String format(List<LineReading> readings, Language language) {
        boolean chinese = language == Language.CHINESE;
        if (readings.isEmpty()) {
            return chinese
                    ? "这一行没有文字，或者在识别之前已作为页码、网站杂项去掉。\n"
                    : "There is no text on this line, or it was dropped as a page number or clutter.\n";
        }
        StringBuilder out = new StringBuilder();
        for (LineReading reading : readings) {
            out.append(reading.text()).append('\n');
            choice(chinese ? "读作" : "read as", reading.best(), chinese, out);
            choice(chinese ? "其次" : "or else", reading.second(), chinese, out);
            out.append(chinese ? "  差    前者  后者  特征\n" : "  diff  best  else  feature\n");
            reading.reasons().stream()
                    .limit(MOST_REASONS)
                    .forEach(
                            reason ->
                                    out.append(
                                            String.format(
                                                    Locale.ROOT,
                                                    "%+6.2f %5.2f %5.2f  %s\n",
                                                    reason.balance(),
                                                    reason.forBest(),
                                                    reason.forSecond(),
                                                    reason.feature())));
        }
        return out.toString();
    }

    private static void choice(
            String label, LineReading.Choice choice, boolean chinese, StringBuilder out) {
        String name = chinese ? choice.chinese() : choice.english();
        out.append(String.format(Locale.ROOT, "  %s %s %.3f\n", label, name, choice.probability()));
    }
}
