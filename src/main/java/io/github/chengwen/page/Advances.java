package io.github.chengwen.page;

import java.util.Arrays;

/** The distance from each character of a run to the next, in thousandths of a point; immutable. */
public final class Advances {

    private final int[] values;

    public Advances(int[] values, int start, int end) {
        this.values = Arrays.copyOfRange(values, start, end);
    }

    public int size() {
        return values.length;
    }

    public int get(int index) {
        return values[index];
    }

    public int sum() {
        return Arrays.stream(values).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Advances a && Arrays.equals(values, a.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
