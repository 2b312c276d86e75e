package io.github.chengwen.read.search;

import io.github.chengwen.read.feature.Feature;
import io.github.chengwen.read.feature.FeatureList;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights as text. {@code #} opens a remark. A line without a space names a feature, or {@code
 * STEP}; each line under it has values, joined by dots, a space, and a letter and a whole number
 * for each class of states that has a weight: {@code 8.3 a-13b5}. The values of a step are its seam
 * and the state above.
 */
final class WeightsFile {

    private static final String STEP = "STEP";

    /** Values stand for themselves less than this. */
    private static final int MOST_VALUES = 8;

    private static final int MOST_CLASSES = 64;

    private final int[] classes = new int[MOST_CLASSES];
    private final int[] weights = new int[MOST_CLASSES];
    private final int[] values = new int[MOST_VALUES];

    private WeightsFile() {}

    static Weights read(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>(8192);
        int entries = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.startsWith("#")) {
                lines.add(line);
                entries += line.length() / 2;
            }
        }
        return new WeightsFile().read(lines, entries);
    }

    private Weights read(List<String> lines, int entries) {
        Weights result = new Weights(lines.size(), entries);
        boolean step = false;
        Feature name = Feature.BIAS;
        for (String line : lines) {
            int space = line.indexOf(' ');
            if (space < 0) {
                step = line.equals(STEP);
                name = step ? name : Feature.valueOf(line);
                continue;
            }
            int given = values(line, space);
            int count = pairs(line, space + 1);
            if (!step) {
                result.add(FeatureList.key(name, values, given), classes, weights, count);
                continue;
            }
            for (int i = 0; i < count; i++) {
                result.step(values[0], values[1], classes[i], weights[i]);
            }
        }
        return result;
    }

    private int values(String line, int end) {
        int count = 0;
        int i = 0;
        while (i < end) {
            int sign = line.charAt(i) == '-' ? -1 : 1;
            i += sign < 0 ? 1 : 0;
            int value = 0;
            while (i < end && line.charAt(i) != '.') {
                value = 10 * value + line.charAt(i++) - '0';
            }
            values[count++] = sign * value;
            i++;
        }
        return count;
    }

    private int pairs(String line, int from) {
        int count = 0;
        int i = from;
        while (i < line.length()) {
            classes[count] = number(line.charAt(i++));
            int sign = line.charAt(i) == '-' ? -1 : 1;
            i += sign < 0 ? 1 : 0;
            int value = 0;
            while (i < line.length() && line.charAt(i) <= '9') {
                value = 10 * value + line.charAt(i++) - '0';
            }
            weights[count++] = sign * value;
        }
        return count;
    }

    private static int number(char letter) {
        return letter >= 'a' ? letter - 'a' : letter - 'A' + 26;
    }

    private static char letter(int number) {
        return (char) (number < 26 ? 'a' + number : 'A' + number - 26);
    }

    /** The text of the weights, in an order that does not depend on how they were found. */
    static String write(Weights weights, String remark) {
        StringBuilder out = new StringBuilder();
        remark.lines().forEach(line -> out.append("# ").append(line).append('\n'));
        out.append(STEP).append('\n');
        for (int seam = 0; seam < Lattice.SEAMS; seam++) {
            for (int above = 0; above <= Lattice.STATES; above++) {
                StringBuilder pairs = new StringBuilder();
                for (int s = 0; s < Lattice.STATES; s++) {
                    int step = weights.step(seam, above, s);
                    if (step != 0) {
                        pairs.append(letter(s)).append(step);
                    }
                }
                if (pairs.length() > 0) {
                    out.append(seam).append('.').append(above).append(' ').append(pairs);
                    out.append('\n');
                }
            }
        }
        String last = "";
        for (long key : weights.knownKeys()) {
            String text = FeatureList.text(key);
            int dot = text.indexOf('.');
            String name = dot < 0 ? text : text.substring(0, dot);
            if (!name.equals(last)) {
                out.append(name).append('\n');
                last = name;
            }
            out.append(dot < 0 ? "" : text.substring(dot + 1)).append(' ');
            int[] of = weights.of(key);
            for (int c = 0; c < of.length; c++) {
                if (of[c] != 0) {
                    out.append(letter(c)).append(of[c]);
                }
            }
            out.append('\n');
        }
        return out.toString();
    }
}
