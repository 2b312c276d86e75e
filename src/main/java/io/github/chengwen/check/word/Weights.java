package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import java.util.List;

/**
 * What signs weigh that speak for or against a mistake, as learned from mistakes put into drafts.
 */
record Weights(List<Float> each, float none) {

    /** The weights of a name in weights.txt. */
    static Weights of(String name) {
        for (String line : Resource.lines(Weights.class, "weights.txt")) {
            if (line.startsWith(name + " ")) {
                List<Float> all =
                        List.of(line.substring(name.length() + 1).split(" ", -1)).stream()
                                .map(Float::valueOf)
                                .toList();
                return new Weights(all.subList(0, all.size() - 1), all.get(all.size() - 1));
            }
        }
        throw new IllegalStateException(name);
    }

    /** The sum of the signs, each by its weight; positive where a mistake is more likely. */
    float of(float[] signs) {
        float sum = none;
        for (int i = 0; i < signs.length; i++) {
            sum += each.get(i) * signs[i];
        }
        return sum;
    }
}
