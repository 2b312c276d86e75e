package io.github.chengwen.cli.console;

import io.github.chengwen.Options;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The timestamp of output files: {@code SOURCE_DATE_EPOCH}, else a fixed one. */
public final class SourceDateEpoch {

    private static final String VARIABLE = "SOURCE_DATE_EPOCH";
    private static final Message BAD =
            new Message(
                    "环境变量 {0} 应为自 1970 年起的秒数，不能是“{1}”",
                    "the variable {0} must be seconds since 1970, not “{1}”");

    private SourceDateEpoch() {}

    /**
     * The time.
     *
     * @throws ConfigurationException if the variable is not a number of seconds
     */
    public static Instant of(Surroundings surroundings, Language language)
            throws ConfigurationException {
        Optional<String> value = surroundings.variable(VARIABLE);
        if (value.isEmpty()) {
            return Options.FIXED_TIME;
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(value.get()));
        } catch (NumberFormatException | DateTimeException e) {
            throw new ConfigurationException(
                    BAD.format(language, List.of(VARIABLE, value.get())), e);
        }
    }
}
