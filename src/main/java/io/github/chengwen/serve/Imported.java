package io.github.chengwen.serve;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.Reading;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.input.Opened;
import io.github.chengwen.serve.web.Reply;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.Enclosures;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.util.Arrays;

/** The text of a file that was dropped on the page, and what was lost on the way. */
record Imported(FileShelf shelf, String name, byte[] bytes, Language language) {

    private static final Chengwen READER = Chengwen.with(Options.of(BuiltInStyles.speech()));

    static Reply of(FileShelf shelf, String name, Opened opened, byte[] bytes, Language language)
            throws IOException {
        Imported imported = new Imported(shelf, name, bytes, language);
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
        Reading file = READER.read(bytes, name);
        Reading text = READER.read(enclosures.text(), enclosures, "draft.txt");
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
