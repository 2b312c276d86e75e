package io.github.chengwen.input.markdown;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Extract;
import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import io.github.chengwen.input.manuscript.Refusal;
import io.github.chengwen.input.manuscript.Story;
import io.github.chengwen.text.Decoded;
import io.github.chengwen.text.Decoder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Reads Markdown as it looks once it is rendered. */
public final class MarkdownReader {

    /** At the start, between lines of three hyphens. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("^---\\R(.*?)\\R(?:---|\\.\\.\\.)(?:\\R|$)", Pattern.DOTALL);

    private static final Pattern TITLE =
            Pattern.compile("(?m)^title\\s*:\\s*[\"']?(.+?)[\"']?\\s*$");

    private MarkdownReader() {}

    /** Total: any bytes give a manuscript or the reason why not. */
    public static Extract read(byte[] bytes) {
        return Decoder.decode("", bytes)
                .match(
                        text -> read(text.source().text()),
                        (Decoded.Refused refused) -> new Refusal(refused.reason()));
    }

    private static Extract read(String text) {
        ManuscriptBuilder manuscript = new ManuscriptBuilder();
        Story story = new Story(manuscript);
        String body = text;
        Matcher front = FRONT_MATTER.matcher(text);
        if (front.find()) {
            body = text.substring(front.end());
            Matcher title = TITLE.matcher(front.group(1));
            if (title.find()) {
                story.append(title.group(1)).endParagraph();
            }
            front.group(1)
                    .lines()
                    .filter(line -> !line.isBlank() && !TITLE.matcher(line).matches())
                    .forEach(line -> story.lose(Code.FRONT_MATTER_DROPPED, line));
        }
        MarkdownNotes notes = MarkdownNotes.of(body);
        try {
            Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
            parser.parse(notes.body()).accept(new BlockVisitor(story, notes));
        } catch (RuntimeException | StackOverflowError e) {
            return Refusal.of(Code.DAMAGED, "Markdown", e.getClass().getSimpleName());
        }
        story.end();
        return manuscript.build();
    }
}
