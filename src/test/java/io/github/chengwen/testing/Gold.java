package io.github.chengwen.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the marks beside a draft: {@code NAME.gold.jsonl}, one block a line in the order of the
 * draft.
 */
public final class Gold {

    private Gold() {}

    public static List<MarkedBlock> read(Path file) throws IOException {
        List<MarkedBlock> blocks = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(Files.readString(file))) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                MarkedBlock block = block(parser);
                if (!block.text().isEmpty()) {
                    blocks.add(block);
                }
            }
        }
        return blocks;
    }

    private static MarkedBlock block(JsonParser parser) throws IOException {
        String type = "";
        String text = "";
        Set<String> also = Set.of();
        List<String> joined = List.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "type" -> type = parser.getText();
                case "text" -> text = parser.getText();
                case "alt" -> also = Set.copyOf(strings(parser));
                case "weak" -> joined = strings(parser);
                default -> parser.skipChildren();
            }
        }
        return new MarkedBlock(type, text, also, joined);
    }

    private static List<String> strings(JsonParser parser) throws IOException {
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            strings.add(parser.getText());
        }
        return strings;
    }
}
