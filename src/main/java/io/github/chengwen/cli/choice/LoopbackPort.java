package io.github.chengwen.cli.choice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Parses a port of the loopback interface: {@code 8080} or {@code 127.0.0.1:8080}. */
public final class LoopbackPort implements ITypeConverter<Integer> {

    private static final Pattern PORT =
            Pattern.compile("(?:(?:127\\.0\\.0\\.1|localhost|\\[::1]):)?(\\d{1,5})");

    @Override
    public Integer convert(String text) {
        Matcher port = PORT.matcher(text.strip());
        if (!port.matches() || Integer.parseInt(port.group(1)) > 65_535) {
            throw new IllegalArgumentException("127.0.0.1:8080");
        }
        return Integer.parseInt(port.group(1));
    }
}
