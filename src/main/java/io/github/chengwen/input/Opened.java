package io.github.chengwen.input;

import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.text.Decoded;
import io.github.chengwen.text.Enclosures;
import io.github.chengwen.text.SourceText;
import java.util.function.Function;

/** The result of opening a draft: its text, or why it was refused. */
public sealed interface Opened {

    /** Dispatches on the two cases. */
    <R> R match(Function<Text, R> text, Function<Refused, R> refused);

    /**
     * The text of a draft.
     *
     * @param draft the draft as a text file: its own bytes if it is one, else the text in UTF-8
     * @param decoded these bytes, decoded
     * @param notes what the author should know of how it was read
     */
    record Text(byte[] draft, Decoded.Text decoded, Diagnostics notes) implements Opened {

        /** The same with what a file had beside the characters of which this text was made. */
        public Text with(Enclosures enclosures) {
            SourceText source = enclosures.beside(decoded.source());
            return new Text(draft, new Decoded.Text(source, decoded.encoding()), notes);
        }

        @Override
        public <R> R match(Function<Text, R> text, Function<Refused, R> refused) {
            return text.apply(this);
        }
    }

    /**
     * A refused file.
     *
     * @param reason an error
     */
    record Refused(Diagnostic reason) implements Opened {

        @Override
        public <R> R match(Function<Text, R> text, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
