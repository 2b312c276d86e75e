package io.github.chengwen.watch.record;

import io.github.chengwen.json.Json;
import io.github.chengwen.watch.folder.RawName;
import io.github.chengwen.watch.folder.Stat;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a draft in hand came from.
 *
 * @param name its path below the inbox
 * @param stat what it looked like when it was taken
 */
public record Origin(Path name, Stat stat) {

    public byte[] toJson() throws IOException {
        return Json.line(
                json -> {
                    json.writeNumberField("v", 1);
                    json.writeStringField("name", RawName.of(name));
                    json.writeNumberField("size", stat.size());
                    json.writeStringField("modified", stat.modified());
                    json.writeStringField("key", stat.key());
                });
    }

    public static Origin fromJson(Json json) throws IOException {
        return new Origin(
                RawName.path(json.text("name")),
                new Stat(json.number("size"), json.text("modified"), json.text("key")));
    }
}
