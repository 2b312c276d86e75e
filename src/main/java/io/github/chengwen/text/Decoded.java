package io.github.chengwen.text;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import java.util.function.Function;

/** What became of the bytes of a draft: characters, or the one reason why not. */
public sealed interface Decoded {

    /** One value for either case. */
    <R> R match(Function<Text, R> text, Function<Refused, R> refused);

    /**
     * Characters.
     *
     * @param encoding the name of the encoding that fitted
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
     * No characters.
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
