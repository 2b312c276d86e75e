package io.github.chengwen.watch.status;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.json.Json;
import io.github.chengwen.watch.status.Status.State;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a status file says, for people.
 *
 * @param json the file
 * @param age how long ago it was written; negative where it claims to be of the future
 */
record StatusText(Json json, Duration age) {

    /** At the end of the name of a field in English. */
    static final String ENGLISH = "En";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /**
     * Reads a file.
     *
     * @throws IOException if it is no status
     */
    static StatusText of(byte[] bytes, Instant now) throws IOException {
        Json json = Json.read(bytes);
        return new StatusText(json, Duration.between(time(json, "writtenAt").toInstant(), now));
    }

    private static OffsetDateTime time(Json json, String name) throws IOException {
        try {
            return OffsetDateTime.parse(json.text(name));
        } catch (DateTimeException e) {
            throw new IOException("not a time: " + name, e);
        }
    }

    private boolean isOfTheFuture() {
        return age.plus(StatusFile.TOLERANCE).isNegative();
    }

    private boolean isSilent() {
        return age.compareTo(StatusFile.SILENCE) >= 0;
    }

    private String text(String name) {
        try {
            return json.text(name);
        } catch (IOException none) {
            return "";
        }
    }

    private List<Json> objects(String name) {
        try {
            return json.objects(name);
        } catch (IOException none) {
            return List.of();
        }
    }

    private boolean is(State state) {
        return text("state").equals(state.id());
    }

    private boolean hasEnded(RunEnding ending) {
        return is(State.STOPPED) && text("ended").equals(ending.id());
    }

    /** A service that has ended as it was meant to need not say so every 30 seconds. */
    boolean isWell() {
        return hasEnded(RunEnding.DONE)
                || hasEnded(RunEnding.STOPPED)
                || is(State.OK) && !isSilent() && !isOfTheFuture();
    }

    /** In lines that are ended. */
    String lines(Language language) {
        List<Message> lines = new ArrayList<>();
        lines.add(Phrase.STATE.with(state()));
        lines.add(Phrase.PROCESS.with(text("pid"), text("version"), day(text("startedAt"))));
        lines.add(Phrase.INBOX.with(text("inbox"), text("oldestWaitingSeconds"), text("others")));
        lines.add(Phrase.IN_HAND.with(text("inFlight"), text("retrying")));
        lines.add(Phrase.COUNTS.with(text("published"), text("duplicates"), text("failed")));
        lines.add(Phrase.PACE.with(text("p50ms"), text("p95ms")));
        lines.add(Phrase.FREE.with(megabytes(text("freeBytes"))));
        for (Json lack : objects("lacks")) {
            lines.add(Phrase.LACK.with(sentence(lack, "meaning")));
        }
        list(lines, Phrase.WAITING, "waiting");
        list(lines, Phrase.OTHERS, "leftAlone");
        lines.add(Phrase.WRITTEN.with(day(text("writtenAt")), age.toSeconds()));
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(Phrase.of(line, language)).append('\n'));
        return all.toString();
    }

    private Message state() {
        if (is(State.STOPPED)) {
            return ending().with();
        }
        if (isOfTheFuture()) {
            return Phrase.FUTURE.with();
        }
        if (isSilent()) {
            return Phrase.NO_REPORT.with(age.toSeconds(), text("pid"));
        }
        return is(State.OK) ? Phrase.WELL.with() : Phrase.TROUBLE.with(sentence(json, "reason"));
    }

    private Phrase ending() {
        for (RunEnding ending : RunEnding.values()) {
            if (hasEnded(ending)) {
                return switch (ending) {
                    case DONE -> Phrase.ENDED_DONE;
                    case FAILURES -> Phrase.ENDED_FAILURES;
                    case TROUBLE -> Phrase.ENDED_TROUBLE;
                    case STOPPED -> Phrase.ENDED_STOPPED;
                };
            }
        }
        return Phrase.ENDED_BADLY;
    }

    private void list(List<Message> lines, Phrase head, String name) {
        List<Json> files = objects(name);
        if (!files.isEmpty()) {
            lines.add(head.with());
        }
        for (Json file : files) {
            lines.add(
                    Phrase.FILE.with(
                            new StatusText(file, age).text("name"), sentence(file, "reason")));
        }
    }

    private static Message sentence(Json json, String name) {
        StatusText part = new StatusText(json, Duration.ZERO);
        return new Message(part.text(name), part.text(name + ENGLISH));
    }

    private static String day(String time) {
        try {
            return TIME.format(OffsetDateTime.parse(time));
        } catch (DateTimeException e) {
            return time;
        }
    }

    private static String megabytes(String bytes) {
        try {
            return String.format(Locale.ROOT, "%,d", Long.parseLong(bytes) >> 20);
        } catch (NumberFormatException e) {
            return "?";
        }
    }
}
