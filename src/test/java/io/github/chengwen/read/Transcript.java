package io.github.chengwen.read;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.testing.BlockTypes;
import io.github.chengwen.text.Position;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draft and what the reader makes of it, written so that a test can show it.
 *
 * <p>A block is its kind and the text that is set: {@code title 在全县春耕会上的讲话}; a run-in heading is
 * parted from its text by a bar: {@code h2 （一）抓早。|早则主动。}
 */
record Transcript(SourceText source, Structure structure) {

    /** What the reader makes of these lines. */
    static Transcript read(String... lines) {
        SourceText source = SourceText.of("draft", String.join("\n", lines));
        return new Transcript(source, StructureReader.read(source));
    }

    List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        for (Document document : structure.draft().documents()) {
            document.splitter().ifPresent(s -> blocks.add("doc_break " + s.passage().text()));
            document.blocks().stream().map(Transcript::show).forEach(blocks::add);
        }
        return blocks;
    }

    private static String show(Block block) {
        String type = block.match(BlockTypes.NAMES);
        if (block instanceof RunInParagraph runIn) {
            return type + " " + runIn.heading().passage().text() + "|" + runIn.body().text();
        }
        return type + " " + block.passage().text();
    }

    List<String> noise() {
        return structure.draft().noise().stream().map(n -> n.passage().text()).toList();
    }

    /** The headings' depths by nesting. */
    List<Integer> depths() {
        return structure.draft().documents().stream()
                .flatMap(document -> document.blocks().stream())
                .flatMap(Transcript::heading)
                .map(Heading::depth)
                .toList();
    }

    private static Stream<Heading> heading(Block block) {
        if (block instanceof RunInParagraph runIn) {
            return Stream.of(runIn.heading());
        }
        return block instanceof Heading heading ? Stream.of(heading) : Stream.empty();
    }

    /** Everything said with one code: line, column, arguments, such as {@code 1:12 ＊}. */
    List<String> says(Code code) {
        return structure.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .map(this::show)
                .toList();
    }

    private String show(Diagnostic diagnostic) {
        Position place = source.position(diagnostic.span().start());
        String arguments = String.join(" ", diagnostic.arguments());
        return (place.line() + ":" + place.column() + " " + arguments).strip();
    }
}
