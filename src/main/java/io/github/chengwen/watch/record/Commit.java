package io.github.chengwen.watch.record;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.chengwen.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is to come of a draft. Once this is on the disk it will come about, whatever happens
 * (watch.md §3, commit point).
 *
 * @param ending how the draft ends
 * @param code the reason where it failed; empty otherwise
 * @param sha256 of the draft
 * @param profile of the recipe; empty where none was used
 * @param warnings how many there are
 * @param targets the files to publish, in this order
 */
public record Commit(
        Ending ending,
        String code,
        String sha256,
        String profile,
        int warnings,
        List<Target> targets) {

    public Commit {
        targets = List.copyOf(targets);
    }

    /** How a draft ends. */
    public enum Ending {
        PUBLISHED,
        DUPLICATE,
        FAILED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Ending of(String id) throws IOException {
            for (Ending ending : values()) {
                if (ending.id().equals(id)) {
                    return ending;
                }
            }
            throw new IOException("no such ending: " + id);
        }
    }

    /**
     * A file to publish.
     *
     * @param name in the folder where such files go
     * @param sha256 of its content
     */
    public record Target(String name, String sha256) {}

    public byte[] toJson() throws IOException {
        return Json.line(
                json -> {
                    json.writeNumberField("v", 1);
                    writeTo(json);
                });
    }

    /** Its fields, to stand in a larger object. */
    void writeTo(JsonGenerator json) throws IOException {
        json.writeStringField("state", ending.id());
        json.writeStringField("code", code);
        json.writeStringField("sha256", sha256);
        json.writeStringField("profile", profile);
        json.writeNumberField("warnings", warnings);
        json.writeArrayFieldStart("outputs");
        for (Target target : targets) {
            json.writeStartObject();
            json.writeStringField("name", target.name());
            json.writeStringField("sha256", target.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    public static Commit fromJson(Json json) throws IOException {
        return new Commit(
                Ending.of(json.text("state")),
                json.text("code"),
                json.text("sha256"),
                json.text("profile"),
                (int) json.number("warnings"),
                targets(json.objects("outputs")));
    }

    static List<Target> targets(List<Json> objects) throws IOException {
        List<Target> targets = new ArrayList<>();
        for (Json object : objects) {
            targets.add(new Target(object.text("name"), object.text("sha256")));
        }
        return targets;
    }
}
