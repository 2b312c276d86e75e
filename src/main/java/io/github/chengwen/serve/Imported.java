package io.github.chengwen.serve;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.Reading;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.input.InputOptions;
import io.github.chengwen.input.Opened;
import io.github.chengwen.serve.web.Reply;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.Enclosures;
import io.github.chengwen.text.HeapBudget;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.Arrays;

/** The text of a file that was dropped on the page, and what was lost on the way. */
record Imported(
        FileShelf shelf, String name, byte[] bytes, InputOptions options, Language language) {

    private static final Options USUAL = Options.of(BuiltInStyles.speech());

    static Reply of(
            FileShelf shelf,
            String name,
            byte[] bytes,
            InputOptions options,
            HeapBudget budget,
            Language language)
            throws IOException {
        Imported imported = new Imported(shelf, name, bytes, options, language);
        Opened opened = Drafts.open(name, bytes, options, budget);
        // A lambda of match cannot throw; which case it is, the type says.
        return opened instanceof Opened.Text text
                ? imported.text(text)
                : imported.refused((Opened.Refused) opened);
    }

    private Reply text(Opened.Text text) throws IOException {
        SourceText source = text.decoded().source();
        Enclosures enclosures = Enclosures.of(source);
        String marked = isPlain(text) ? source.text() : marked(enclosures);
        String file = shelf.put(bytes, enclosures);
        return Reply.json(
                200,
                json -> {
                    json.writeStringField("text", marked);
                    json.writeStringField("file", file);
                    json.writeStringField("encoding", text.decoded().encoding());
                    new FindingList(source, language).write(json, "notes", text.notes());
                });
    }

    /** Of a text file the bytes are the draft. */
    private boolean isPlain(Opened.Text text) {
        return Arrays.equals(text.draft(), bytes);
    }

    private String marked(Enclosures enclosures) {
        Options wanted = Options.builder(USUAL.style()).input(options).build();
        Reading file = Chengwen.with(wanted).read(bytes, name);
        Reading text = Chengwen.with(USUAL).read(enclosures.text(), enclosures, "draft.txt");
        return Evidence.marked(file, text);
    }

    private Reply refused(Opened.Refused refused) throws IOException {
        Diagnostics why = Diagnostics.of(refused.reason());
        return Reply.json(
                422,
                json ->
                        new FindingList(SourceText.of(name, ""), language)
                                .write(json, "errors", why));
    }
}
