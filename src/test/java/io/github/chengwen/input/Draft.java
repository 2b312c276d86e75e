package io.github.chengwen.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.text.HeapBudget;
import io.github.chengwen.text.Line;
import io.github.chengwen.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file that was opened, as tests ask for it. */
public record Draft(SourceText source, List<Diagnostic> notes) {

    /** Fails if the file is refused. */
    public static Draft open(String name, byte[] bytes) {
        return open(name, bytes, InputOptions.DEFAULT);
    }

    /** The same as somebody wants it opened. */
    static Draft open(String name, byte[] bytes, InputOptions options) {
        Opened opened = Drafts.open(name, bytes, options, HeapBudget.UNLIMITED);
        assertThat(opened).as("%s", opened).isInstanceOf(Opened.Text.class);
        Opened.Text text = (Opened.Text) opened;
        return new Draft(text.decoded().source(), text.notes().stream().toList());
    }

    /** The reason why a file is refused; fails if it is not. */
    public static Code refusal(String name, byte[] bytes) {
        return refusal(name, bytes, InputOptions.DEFAULT);
    }

    static Code refusal(String name, byte[] bytes, InputOptions options) {
        Opened opened = Drafts.open(name, bytes, options, HeapBudget.UNLIMITED);
        assertThat(opened).isInstanceOf(Opened.Refused.class);
        return ((Opened.Refused) opened).reason().code();
    }

    public List<String> lines() {
        return source.lines().stream().map(Line::text).toList();
    }

    /** What was told, each with its first argument: how often. */
    public Map<Code, String> told() {
        return notes.stream()
                .collect(
                        Collectors.toMap(
                                Diagnostic::code,
                                note -> note.arguments().isEmpty() ? "" : note.arguments().get(0)));
    }

    /** The place of a piece of text, in Chinese. */
    public String place(String piece) {
        return source.places()
                .at(source.text().indexOf(piece))
                .map(place -> place.name().chinese())
                .orElse("");
    }
}
