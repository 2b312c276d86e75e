package io.github.chengwen.watch.status;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.json.Json;
import io.github.chengwen.watch.job.JobState;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log: one line for each thing that happens. Names, codes and figures only; the words of a
 * draft never come here.
 */
public final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.chengwen.watch");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Clock clock;
    private final Language language;
    private final boolean json;

    /**
     * A log.
     *
     * @param json whether lines are JSON objects
     */
    public Journal(Clock clock, Language language, boolean json) {
        this.clock = clock;
        this.language = language;
        this.json = json;
    }

    /**
     * A draft went from one state to another.
     *
     * @param why its code or another reason; none where all is well
     */
    public void step(
            String job, String name, JobState from, JobState to, Message why, long millis) {
        String reason = Phrase.of(why, language);
        if (!json) {
            LOG.info(
                    "{} {} {} {}→{}{} {}ms",
                    now(),
                    job,
                    Printable.of(name),
                    Phrase.of(from.words(), language),
                    Phrase.of(to.words(), language),
                    reason.isEmpty() ? "" : " " + Printable.of(reason),
                    millis);
            return;
        }
        line(
                out -> {
                    out.writeStringField("time", OffsetDateTime.now(clock).toString());
                    out.writeStringField("job", job);
                    out.writeStringField("name", name);
                    out.writeStringField("from", from.id());
                    out.writeStringField("to", to.id());
                    out.writeStringField("code", reason);
                    out.writeNumberField("ms", millis);
                });
    }

    /** Something about the service as a whole. */
    public void say(Message sentence) {
        String text = Phrase.of(sentence, language);
        if (!json) {
            LOG.info("{} {}", now(), Printable.of(text));
            return;
        }
        line(
                out -> {
                    out.writeStringField("time", OffsetDateTime.now(clock).toString());
                    out.writeStringField("message", text);
                });
    }

    private static void line(Json.Fields fields) {
        try {
            LOG.info("{}", Json.text(fields));
        } catch (IOException e) {
            LOG.info("{}", e.getClass().getSimpleName());
        }
    }

    private String now() {
        return TIME.format(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }
}
