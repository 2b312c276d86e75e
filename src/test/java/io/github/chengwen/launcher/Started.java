package io.github.chengwen.launcher;

import java.util.List;

/**
 * What became of a start.
 *
 * @param pid the process that was started
 * @param exit its exit code
 * @param out what it, or the Java that it became, wrote to stdout
 * @param err and to stderr
 */
record Started(long pid, int exit, String out, String err) {

    /** The Java that was chosen. */
    String java() {
        return value("java=");
    }

    /** The locale that Java was given; "unset" where the launcher left it alone. */
    String locale() {
        return value("LC_ALL=");
    }

    long javaPid() {
        return Long.parseLong(value("pid="));
    }

    /** The options and arguments that Java was given, each between angle brackets. */
    List<String> arguments() {
        return out.lines().filter(line -> line.startsWith("<")).toList();
    }

    private String value(String key) {
        return out.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Java was not started: " + err));
    }
}
