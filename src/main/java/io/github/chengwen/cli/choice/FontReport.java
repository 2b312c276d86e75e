package io.github.chengwen.cli.choice;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.diag.Span;
import io.github.chengwen.font.Chosen;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.font.FontSource;
import io.github.chengwen.font.Obstacle;
import io.github.chengwen.font.Reason;
import io.github.chengwen.font.Skipped;
import io.github.chengwen.style.Faces;
import java.util.List;

/**
 * Reports substituted faces and font files that cannot be used (F-15: the chosen face, its licence
 * and fsType go in the report; a stand-in warns).
 */
public final class FontReport {

    private static final Message FACE = new Message("{0}（{1}）", "{0} ({1})");

    private FontReport() {}

    public static Diagnostics of(FontCatalog fonts, Faces wanted, Language language) {
        Diagnostics.Builder found = new Diagnostics.Builder();
        for (Chosen chosen : fonts.report()) {
            if (chosen.reason() != Reason.NAMED) {
                String face = chosen.face().family();
                found.add(
                        new Diagnostic(
                                Code.FACE_SUBSTITUTED,
                                chosen.warns() ? Severity.WARNING : Severity.NOTE,
                                Span.NONE,
                                List.of(
                                        wanted.of(chosen.role()).name(),
                                        say(
                                                FACE,
                                                language,
                                                face,
                                                source(chosen.source(), language)))));
            }
        }
        for (Skipped skipped : fonts.skipped()) {
            String why = obstacle(skipped.obstacle(), language);
            found.add(Code.FONT_UNREADABLE, Span.NONE, say(FACE, language, skipped.file(), why));
        }
        return found.build();
    }

    public static String source(FontSource source, Language language) {
        Message name =
                switch (source) {
                    case FONT_DIR -> new Message("来自 --font-dir", "from --font-dir");
                    case SYSTEM -> new Message("本机字体", "a font of this machine");
                    case BUNDLED -> new Message("自带字体", "it comes with the program");
                };
        return say(name, language);
    }

    public static String obstacle(Obstacle obstacle, Language language) {
        Message reason =
                switch (obstacle) {
                    case NO_OUTLINES -> new Message("没有能嵌入的轮廓", "no outlines that can be embedded");
                    case EMBEDDING_FORBIDDEN -> new Message("字体不许嵌入", "the font forbids embedding");
                    case SUBSETTING_FORBIDDEN ->
                            new Message("字体只许整个嵌入", "the font must be embedded as a whole");
                    case SLANTED -> new Message("是斜体", "slanted");
                    case WRONG_WEIGHT -> new Message("粗细不符", "of another weight");
                    case UNREADABLE -> new Message("已损坏或读不了", "damaged or unreadable");
                };
        return say(reason, language);
    }

    private static String say(Message message, Language language, String... arguments) {
        return message.format(language, List.of(arguments));
    }
}
