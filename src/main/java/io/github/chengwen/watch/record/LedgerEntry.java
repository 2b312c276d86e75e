package io.github.chengwen.watch.record;

import io.github.chengwen.io.Hash;
import io.github.chengwen.json.Json;
import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.folder.RawName;
import io.github.chengwen.watch.folder.Stat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * One line of the ledger: what one draft came to.
 *
 * @param job the job's id
 * @param name the draft's path below the inbox
 * @param stat what the draft looked like when it was taken
 * @param commit how it ended, with its outputs
 * @param time when, as ISO 8601; for people
 */
public record LedgerEntry(String job, DraftName name, Stat stat, Commit commit, String time) {

    private static final int CHECKSUM = 9; // a tab and eight digits

    /** Equal for drafts that must not be published twice (watch.md §1, G3). */
    public static String key(String sha256, String profile, DraftName name) {
        String all = sha256 + " " + profile + " " + name.subfolder().resolve(name.output(1, ""));
        return Hash.of(all.getBytes(StandardCharsets.UTF_8));
    }

    String key() {
        return key(commit.sha256(), commit.profile(), name);
    }

    /** Of what a note in the outbox tells, nobody knows what the draft looked like. */
    public static LedgerEntry ofNote(DraftName name, Commit commit, String time) {
        return new LedgerEntry("0", name, new Stat(-1, "", ""), commit, time);
    }

    /** Whether it was written when a draft was done, and is not rebuilt from a note. */
    boolean isOfADraft() {
        return stat.size() >= 0;
    }

    /** The day, as ISO 8601. */
    String date() {
        return time.substring(0, 10);
    }

    /** The line with its end. A checksum after a tab tells damage that is still JSON. */
    byte[] line() throws IOException {
        String json =
                Json.text(
                        out -> {
                            out.writeNumberField("v", 1);
                            out.writeStringField("job", job);
                            out.writeStringField("time", time);
                            out.writeStringField("name", RawName.of(name.name()));
                            out.writeNumberField("size", stat.size());
                            out.writeStringField("modified", stat.modified());
                            out.writeStringField("key", stat.key());
                            commit.writeTo(out);
                        });
        return (json + "\t" + checksum(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #line} has written.
     *
     * @throws IOException if it is damaged
     */
    static LedgerEntry read(byte[] line) throws IOException {
        return parse(new String(line, 0, line.length - 1, StandardCharsets.UTF_8));
    }

    /**
     * Reads a line without its end.
     *
     * @throws IOException if it is damaged
     */
    public static LedgerEntry parse(String line) throws IOException {
        int end = line.length() - CHECKSUM;
        if (end < 0 || !line.substring(end).equals("\t" + checksum(line.substring(0, end)))) {
            throw new IOException("damaged line");
        }
        Json json = Json.read(line.substring(0, end).getBytes(StandardCharsets.UTF_8));
        return new LedgerEntry(
                json.text("job"),
                new DraftName(RawName.path(json.text("name"))),
                new Stat(json.number("size"), json.text("modified"), json.text("key")),
                Commit.fromJson(json),
                time(json.text("time")));
    }

    private static String time(String text) throws IOException {
        try {
            return OffsetDateTime.parse(text).toString();
        } catch (DateTimeException e) {
            throw new IOException("not a time: " + text, e);
        }
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
