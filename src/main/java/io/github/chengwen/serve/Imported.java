package io.github.chengwen.serve;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.input.Opened;
import io.github.chengwen.serve.web.Reply;
import io.github.chengwen.text.SourceText;
import java.io.IOException;

/** The text of a file that was dropped on the page, and what was lost on the way. */
record Imported(String name, Language language) {

    static Reply of(String name, Opened opened, Language language) throws IOException {
        Imported imported = new Imported(name, language);
        // A lambda of match cannot throw; which case it is, the status says.
        return opened instanceof Opened.Text text
                ? imported.text(text)
                : imported.refused((Opened.Refused) opened);
    }

    private Reply text(Opened.Text text) throws IOException {
        SourceText source = text.decoded().source();
        return Reply.json(
                200,
                json -> {
                    json.writeStringField("text", source.text());
                    json.writeStringField("encoding", text.decoded().encoding());
                    new FindingList(source, language).write(json, "notes", text.notes());
                });
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
