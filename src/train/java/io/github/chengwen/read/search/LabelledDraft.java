package io.github.chengwen.read.search;

import io.github.chengwen.text.Decoded;
import io.github.chengwen.text.Decoder;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draft and what a person marked in it.
 *
 * @param name of its file; a copy has that of its draft and a second part after ~
 * @param text as typed
 * @param gold the marks
 */
record LabelledDraft(String name, String text, List<GoldBlock> gold) {

    private static final String MARKS = ".gold.jsonl";

    /** All of a folder, by name. */
    static List<LabelledDraft> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(MARKS))
                    .map(file -> file.substring(0, file.length() - MARKS.length()))
                    .filter(name -> Files.exists(folder.resolve(name + ".txt")))
                    .sorted()
                    .map(name -> read(folder, name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledDraft read(Path folder, String name) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name + ".txt"));
            String text =
                    Decoder.decode(name, bytes)
                            .match(
                                    Decoded.Text::source,
                                    refused -> {
                                        throw new IllegalStateException(name);
                                    })
                            .text();
            return new LabelledDraft(name, text, GoldBlock.read(folder.resolve(name + MARKS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceText source() {
        return SourceText.of(name, text);
    }

    /** The draft that it is or was made from. */
    String origin() {
        int tilde = name.indexOf('~');
        return tilde < 0 ? name : name.substring(0, tilde);
    }

    /** The round in which it was written: its number without the last two digits. */
    String set() {
        String digits = name.replaceFirst("^([0-9]*).*", "$1");
        if (digits.length() < 3) {
            return name;
        }
        int number = Integer.parseInt(digits);
        if (number >= 200 && number < 300) {
            return number < 221 ? "201" : "221";
        }
        return (number - 1) / 100 * 100 + 1 + "";
    }
}
