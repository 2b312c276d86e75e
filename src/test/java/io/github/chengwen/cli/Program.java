package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chengwen.cli.console.DataStream;
import io.github.chengwen.cli.console.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * The program as a test runs it: in this process, with streams of its own.
 *
 * @param input what standard input holds
 * @param terminal whether standard error is one
 */
record Program(byte[] input, boolean terminal, Map<String, String> variables, String locale) {

    /** Without any locale, as under {@code LANG=C}. */
    static Program plain() {
        return new Program(new byte[0], false, Map.of(), "");
    }

    Program reading(byte[] bytes) {
        return new Program(bytes, terminal, variables, locale);
    }

    Program with(String variable, String value) {
        return new Program(input, terminal, Map.of(variable, value), locale);
    }

    Program in(String otherLocale) {
        return new Program(input, terminal, variables, otherLocale);
    }

    /** With a person who watches standard error. */
    Program onTerminal() {
        return new Program(input, true, variables, locale);
    }

    Outcome run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                Main.run(
                        List.of(arguments).stream().map(Object::toString).toList(),
                        new Surroundings(
                                new ByteArrayInputStream(input),
                                new DataStream(out, UTF_8),
                                new PrintStream(err, false, UTF_8),
                                UTF_8,
                                terminal,
                                variables,
                                locale));
        return new Outcome(status, out.toByteArray(), err.toString(UTF_8));
    }

    /**
     * What a run left.
     *
     * @param status the exit status
     * @param data standard output
     * @param talk standard error
     */
    record Outcome(int status, byte[] data, String talk) {
        String out() {
            return new String(data, UTF_8);
        }
    }
}
