package io.github.chengwen.text;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import java.util.function.Function;

/** The result of decoding a draft: its text, or why it was refused. */
public sealed interface Decoded {

    /** Dispatches on the two cases. */
    <R> R match(Function<Text, R> text, Function<Refused, R> refused);

    /**
     * Decoded text.
     *
     * @param encoding the name of the encoding that was found
     */
    record Text(SourceText source, String encoding) implements Decoded {

        /** What the author should know of the encoding: that it was guessed. */
        public Diagnostics notes() {
            return encoding.equals(Decoder.BIG5)
                    ? Diagnostics.of(Diagnostic.of(Code.READ_AS_BIG5, Span.NONE))
                    : Diagnostics.empty();
        }

        @Override
        public <R> R match(Function<Text, R> text, Function<Refused, R> refused) {
            return text.apply(this);
        }
    }

    /**
     * A refused file.
     *
     * @param reason an error of the CW1xx family
     */
    record Refused(Diagnostic reason) implements Decoded {
        @Override
        public <R> R match(Function<Text, R> text, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
