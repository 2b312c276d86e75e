package io.github.chengwen.read.search;

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
 * One block as a person marked it.
 *
 * @param type such as title, h1 or body; a row of a table is body
 * @param text as marked, with white space
 * @param also other types that are as good
 * @param joined types as which it may stay one block with what follows it
 * @param runIn whether text follows it in its paragraph
 */
record GoldBlock(String type, String text, Set<String> also, List<String> joined, boolean runIn) {

    static GoldBlock of(String type, String text) {
        return new GoldBlock(type, text, Set.of(), List.of(), false);
    }

    String closed() {
        return close(text);
    }

    static String close(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000\\ufeff\\u200b-\\u200f\\u2060\\u0000]+", "");
    }

    boolean isHeading() {
        return type.length() == 2 && type.charAt(0) == 'h';
    }

    GoldBlock withText(String changed) {
        return new GoldBlock(type, changed, also, joined, runIn);
    }

    GoldBlock with(Set<String> alsoChanged, boolean runInChanged) {
        return new GoldBlock(
                type, text, alsoChanged, runInChanged ? joined : List.of(), runInChanged);
    }

    static List<GoldBlock> read(Path file) throws IOException {
        List<GoldBlock> blocks = new ArrayList<>();
        String json = Files.readString(file);
        json = json.startsWith("\ufeff") ? json.substring(1) : json;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                GoldBlock block = block(parser);
                if (!block.closed().isEmpty()) {
                    blocks.add(block);
                }
            }
        }
        return blocks;
    }

    private static GoldBlock block(JsonParser parser) throws IOException {
        String type = "";
        String text = "";
        String source = "";
        Set<String> also = Set.of();
        List<String> joined = List.of();
        boolean runIn = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "type" -> type = parser.getText();
                case "text" -> text = parser.getText();
                case "source" -> source = parser.getText();
                case "alt" -> also = Set.copyOf(strings(parser));
                case "weak" -> joined = strings(parser);
                case "runin" -> runIn = parser.getBooleanValue();
                default -> parser.skipChildren();
            }
        }
        String kind = type.equals("row") ? "body" : type;
        return new GoldBlock(kind, source.isEmpty() ? text : source, also, joined, runIn);
    }

    private static List<String> strings(JsonParser parser) throws IOException {
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            strings.add(parser.getText());
        }
        return strings;
    }
}
