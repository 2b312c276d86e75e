package io.github.chengwen.input.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.Extract;
import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import io.github.chengwen.input.manuscript.Refusal;
import io.github.chengwen.input.manuscript.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads an RTF as its author sees it once all changes are accepted. */
public final class RtfReader {

    private static final String NAME = "RTF";

    private RtfReader() {}

    /** Total: any bytes give a manuscript or the reason why not. */
    public static Extract read(byte[] bytes, Changes changes) {
        ManuscriptBuilder manuscript = new ManuscriptBuilder();
        Story story = new Story(manuscript);
        RtfListener listener = new RtfListener(story, changes);
        try {
            new StandardRtfParser()
                    .parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), listener);
        } catch (IOException | RuntimeException e) {
            return Refusal.of(Code.DAMAGED, NAME, e.getClass().getSimpleName());
        }
        if (!listener.isComplete()) {
            return Refusal.of(Code.DAMAGED, NAME, "}");
        }
        story.end();
        listener.tell(manuscript);
        return manuscript.build();
    }
}
