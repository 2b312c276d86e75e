package io.github.chengwen.watch;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a draft in hand came from.
 *
 * @param name its path below the inbox
 * @param stat what it looked like when it was taken
 */
record Origin(Path name, Stat stat) {

    byte[] toJson() throws IOException {
        return Json.line(
                json -> {
                    json.writeNumberField("v", 1);
                    json.writeStringField("name", RawName.of(name));
                    json.writeNumberField("size", stat.size());
                    json.writeStringField("modified", stat.modified());
                    json.writeStringField("key", stat.key());
                });
    }

    static Origin fromJson(Json json) throws IOException {
        return new Origin(
                RawName.path(json.text("name")),
                new Stat(json.number("size"), json.text("modified"), json.text("key")));
    }
}
