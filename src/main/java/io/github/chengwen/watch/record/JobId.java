package io.github.chengwen.watch.record;

/** The ids of jobs: numbers that only rise, to the base 36. */
public final class JobId {

    private static final int BASE = 36;

    private JobId() {}

    public static String of(long number) {
        return Long.toString(number, BASE);
    }

    /** The number in an id; -1 where it is no id of ours. */
    public static long number(String id) {
        return id.matches("[0-9a-z]{1,10}") ? Long.parseLong(id, BASE) : -1;
    }
}
