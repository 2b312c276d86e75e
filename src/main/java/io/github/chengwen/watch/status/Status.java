package io.github.chengwen.watch.status;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.json.Json;
import io.github.chengwen.watch.job.FileSystemLimits.Limit;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the service is, at one moment (watch.md §5).
 *
 * @param reason why it is degraded; none when it is not
 * @param ended how its run came to an end; none while it runs, and where it broke off
 * @param writtenAt ISO 8601, as all times here
 * @param lastScanAt when the inbox was last looked at
 * @param inbox how many drafts are in the inbox
 * @param others how many files there are left alone
 * @param leftAlone some of these
 * @param waiting the drafts that cannot go on and those that have waited longest
 * @param oldestWaitingSeconds how long the first of these has waited
 * @param p50 milliseconds from claim to publication, in the middle of the last drafts
 * @param p95 the same for the slow ones
 * @param runaways how many conversions were given up and still run
 * @param limits what the file system cannot do
 */
public record Status(
        State state,
        Optional<Message> reason,
        Optional<RunEnding> ended,
        Identity identity,
        String writtenAt,
        String lastScanAt,
        int inbox,
        int others,
        List<Waiting> leftAlone,
        List<Waiting> waiting,
        int inFlight,
        Counts counts,
        int retrying,
        long oldestWaitingSeconds,
        long freeBytes,
        long p50,
        long p95,
        int runaways,
        List<Limit> limits) {

    public Status {
        leftAlone = List.copyOf(leftAlone);
        limits = List.copyOf(limits);
        waiting = List.copyOf(waiting);
    }

    public enum State {
        OK,
        DEGRADED,
        STOPPED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which process it is. */
    public record Identity(String version, long pid, String startedAt) {}

    /** What was done since the start. */
    public record Counts(long published, long duplicates, long failed) {}

    public boolean isHealthy() {
        return state == State.OK;
    }

    /** The same of a service whose loop has not turned for a while. */
    public Status silent() {
        return new Status(
                State.DEGRADED,
                Optional.of(Phrase.SILENT.with()),
                ended,
                identity,
                writtenAt,
                lastScanAt,
                inbox,
                others,
                leftAlone,
                waiting,
                inFlight,
                counts,
                retrying,
                oldestWaitingSeconds,
                freeBytes,
                p50,
                p95,
                runaways,
                limits);
    }

    byte[] toJson() throws IOException {
        return Json.line(this::writeTo);
    }

    private void writeTo(JsonGenerator json) throws IOException {
        json.writeNumberField("v", 1);
        json.writeStringField("state", state.id());
        write(json, "reason", reason.orElse(Phrase.NONE));
        json.writeStringField("ended", ended.map(RunEnding::id).orElse(""));
        json.writeStringField("version", identity.version());
        json.writeNumberField("pid", identity.pid());
        json.writeStringField("startedAt", identity.startedAt());
        json.writeStringField("writtenAt", writtenAt);
        json.writeStringField("lastScanAt", lastScanAt);
        json.writeNumberField("inbox", inbox);
        json.writeNumberField("others", others);
        write(json, "leftAlone", leftAlone);
        write(json, "waiting", waiting);
        json.writeNumberField("inFlight", inFlight);
        json.writeNumberField("published", counts.published());
        json.writeNumberField("duplicates", counts.duplicates());
        json.writeNumberField("failed", counts.failed());
        json.writeNumberField("retrying", retrying);
        json.writeNumberField("oldestWaitingSeconds", oldestWaitingSeconds);
        json.writeNumberField("freeBytes", freeBytes);
        json.writeNumberField("p50ms", p50);
        json.writeNumberField("p95ms", p95);
        json.writeNumberField("runaways", runaways);
        json.writeArrayFieldStart("lacks");
        for (Limit limit : limits) {
            json.writeStartObject();
            json.writeStringField("id", limit.id());
            write(json, "meaning", limit.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** In Chinese, and in English under the name with {@code En}. */
    private static void write(JsonGenerator json, String name, Message sentence)
            throws IOException {
        json.writeStringField(name, sentence.chinese());
        json.writeStringField(name + StatusText.ENGLISH, sentence.english());
    }

    private static void write(JsonGenerator json, String name, List<Waiting> files)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Waiting file : files) {
            json.writeStartObject();
            json.writeStringField("name", Printable.of(file.name()));
            write(json, "reason", file.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** As Prometheus reads it. */
    String metrics() {
        StringBuilder text = new StringBuilder();
        line(text, "chengwen_up", "gauge", state == State.OK ? 1 : 0);
        line(text, "chengwen_inbox_drafts", "gauge", inbox);
        line(text, "chengwen_inbox_others", "gauge", others);
        line(text, "chengwen_in_flight", "gauge", inFlight);
        line(text, "chengwen_retrying", "gauge", retrying);
        line(text, "chengwen_published_total", "counter", counts.published());
        line(text, "chengwen_duplicates_total", "counter", counts.duplicates());
        line(text, "chengwen_failed_total", "counter", counts.failed());
        line(text, "chengwen_oldest_waiting_seconds", "gauge", oldestWaitingSeconds);
        line(text, "chengwen_free_bytes", "gauge", freeBytes);
        line(text, "chengwen_draft_p50_milliseconds", "gauge", p50);
        line(text, "chengwen_draft_p95_milliseconds", "gauge", p95);
        line(text, "chengwen_runaway_threads", "gauge", runaways);
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String type, long value) {
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        text.append(name).append(' ').append(value).append('\n');
    }
}
