package io.github.chengwen.check.formula;

/** How many characters are to be changed, added or taken out to make one text of another. */
final class Distance {

    private Distance() {}

    static int between(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int k = 0; k <= other.length(); k++) {
            before[k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int k = 1; k <= other.length(); k++) {
                int change = one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1;
                now[k] = Math.min(before[k - 1] + change, 1 + Math.min(before[k], now[k - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
