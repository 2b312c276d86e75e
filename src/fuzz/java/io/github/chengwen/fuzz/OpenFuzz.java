package io.github.chengwen.fuzz;

import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.input.Opened;
import io.github.chengwen.text.HeapBudget;
import java.nio.charset.StandardCharsets;

/**
 * Whatever the bytes, opening them as a draft ends soon, throws nothing, and gives a text whose
 * notes lie within it, or a reason. Run with {@code -Dfuzz.target=OpenFuzz}, with files of the
 * formats in {@code target/fuzz/corpus}.
 */
public final class OpenFuzz {

    private static final Stopwatch STOPWATCH = new Stopwatch();

    private OpenFuzz() {}

    /** Called by Jazzer once: loads the libraries, which is not a draft's time. */
    public static void fuzzerInitialize() {
        for (String page : new String[] {"<html><body><p>x</p></body></html>", "{\\rtf1 x\\par}"}) {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            Drafts.open("draft.html", bytes, HeapBudget.UNLIMITED);
        }
    }

    /** Called by Jazzer for each input. */
    public static void fuzzerTestOneInput(byte[] data) {
        Opened opened =
                STOPWATCH.time(
                        "open", () -> Drafts.open("draft.markdown", data, HeapBudget.UNLIMITED));
        opened.match(OpenFuzz::inspect, refused -> inspect(refused.reason()));
    }

    private static boolean inspect(Opened.Text text) {
        int length = text.decoded().source().text().length();
        for (Diagnostic note : text.notes()) {
            if (note.span().end() > length) {
                throw new AssertionError("outside: " + note);
            }
            inspect(note);
        }
        return true;
    }

    private static boolean inspect(Diagnostic diagnostic) {
        for (Language language : Language.values()) {
            if (diagnostic.message(language).isBlank()) {
                throw new AssertionError("no message: " + diagnostic);
            }
        }
        return true;
    }
}
