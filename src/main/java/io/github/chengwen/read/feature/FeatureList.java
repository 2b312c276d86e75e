package io.github.chengwen.read.feature;

import java.util.Arrays;

/** The features of one line, each a {@link Feature} with up to seven small whole numbers. */
public final class FeatureList {

    /** A value takes seven bits of a key; 0 stands for none. */
    private static final int BITS = 7;

    private static final int MOST_VALUES = 7;
    private static final int GREATEST = (1 << BITS) - 2;
    private static final int NAME = BITS * MOST_VALUES;

    private long[] keys = new long[256];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public long key(int index) {
        return keys[index];
    }

    public long[] toArray() {
        return Arrays.copyOf(keys, size);
    }

    public void add(Feature name) {
        put(name(name));
    }

    public void add(Feature name, int a) {
        put(name(name) | value(0, a));
    }

    public void add(Feature name, int a, int b) {
        put(name(name) | value(0, a) | value(1, b));
    }

    public void add(Feature name, int a, int b, int c) {
        put(name(name) | value(0, a) | value(1, b) | value(2, c));
    }

    public void add(Feature name, int a, int b, int c, int d) {
        put(name(name) | value(0, a) | value(1, b) | value(2, c) | value(3, d));
    }

    public void add(Feature name, int a, int b, int c, int d, int e) {
        put(name(name) | value(0, a) | value(1, b) | value(2, c) | value(3, d) | value(4, e));
    }

    /** As many of the values as a key holds. */
    public void add(Feature name, int[] values, int count) {
        long key = name(name);
        for (int i = 0; i < Math.min(count, MOST_VALUES); i++) {
            key |= value(i, values[i]);
        }
        put(key);
    }

    private void put(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    // The keys live only as long as the program runs; the file has names.
    @SuppressWarnings("EnumOrdinal")
    private static long name(Feature name) {
        return (long) (name.ordinal() + 1) << NAME;
    }

    private static long value(int place, int value) {
        return (long) (Math.max(0, Math.min(GREATEST - 1, value + 2)) + 1) << BITS * place;
    }

    /** A key as the file of weights has it: END_LENGTH.8.3. */
    public static String text(long key) {
        StringBuilder out = new StringBuilder();
        out.append(Feature.at((int) (key >>> NAME) - 1).name());
        for (int place = 0; place < MOST_VALUES; place++) {
            int value = (int) (key >>> BITS * place) & (1 << BITS) - 1;
            if (value == 0) {
                break;
            }
            out.append('.').append(value - 3);
        }
        return out.toString();
    }

    /** The key of a name and its values; 0 for a name that is no longer known. */
    public static long key(Feature name, int[] values, int count) {
        long key = name(name);
        for (int i = 0; i < count; i++) {
            key |= value(i, values[i]);
        }
        return key;
    }
}
