package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;

/**
 * What signs weigh that speak for or against a mistake, as learned from mistakes put into drafts.
 */
final class Weights {

    private final float[] each;

    /** What is said without any sign. */
    private final float none;

    private Weights(float[] each, float none) {
        this.each = each;
        this.none = none;
    }

    /** The weights of a name in weights.txt. */
    static Weights of(String name) {
        for (String line : Resource.lines(Weights.class, "weights.txt")) {
            if (line.startsWith(name + " ")) {
                String[] all = line.substring(name.length() + 1).split(" ", -1);
                float[] each = new float[all.length - 1];
                for (int i = 0; i < each.length; i++) {
                    each[i] = Float.parseFloat(all[i]);
                }
                return new Weights(each, Float.parseFloat(all[each.length]));
            }
        }
        throw new IllegalStateException(name);
    }

    /** The sum of the signs, each by its weight; positive where a mistake is more likely. */
    float of(float[] signs) {
        float sum = none;
        for (int i = 0; i < signs.length; i++) {
            sum += each[i] * signs[i];
        }
        return sum;
    }
}
