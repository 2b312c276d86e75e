package io.github.chengwen.read;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Draft;
import io.github.chengwen.model.Noise;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the structure of a draft: the stages of this package, one after another. */
public final class StructureReader {

    private StructureReader() {}

    /** Total: any text gives a structure; a text without ink gives one without documents. */
    public static Structure read(SourceText source) {
        Diagnostics.Builder diagnostics = new Diagnostics.Builder();
        List<Traced> noise = new ArrayList<>();
        List<DraftLine> lines = AuthorMarks.takeOff(LineCutter.cut(source), diagnostics);
        Cleaner cleaner = new Cleaner(diagnostics, noise);
        lines = Rows.mark(cleaner.clean(lines));
        lines = cleaner.withoutAdverts(Joiner.join(lines, diagnostics));
        lines = Ungluer.unglue(lines, diagnostics);
        List<Choice> choices = RoleSearch.assign(lines);
        reportCloseChoices(lines, choices, diagnostics);
        List<Role> roles = choices.stream().map(Choice::role).toList();
        List<Document> documents = new Shaper(diagnostics, noise).shape(lines, roles);
        if (documents.isEmpty()) {
            diagnostics.add(Code.NO_TEXT, Span.NONE);
        }
        documents.forEach(document -> DocumentChecks.check(document, diagnostics));
        return new Structure(new Draft(documents, inOrder(noise)), diagnostics.build());
    }

    private static void reportCloseChoices(
            List<DraftLine> lines, List<Choice> choices, Diagnostics.Builder diagnostics) {
        TextBounds bounds = TextBounds.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            Choice choice = choices.get(i);
            if (choice.isClose() || isOdd(lines.get(i), choice.role(), i, bounds)) {
                Role other = other(choice);
                Directive word = Directive.saying(other);
                diagnostics.add(
                        Code.DOUBTFUL,
                        lines.get(i).content().span(),
                        choice.role().chinese(),
                        other.chinese(),
                        choice.role().english(),
                        other.english(),
                        word.label(),
                        word.effect(Language.CHINESE),
                        word.effect(Language.ENGLISH));
            }
        }
    }

    /** What a line outside the text most often is when nothing speaks for another reading. */
    private static Role other(Choice choice) {
        return choice.second() == choice.role() ? Role.NOTE : choice.second();
    }

    /**
     * True for a line that nothing was found to fit: text without a stop where no text is, or a
     * title that does not sound like one.
     */
    private static boolean isOdd(DraftLine line, Role role, int index, TextBounds bounds) {
        String text = line.text();
        return line.directive().isEmpty()
                && switch (role) {
                    case BODY ->
                            bounds.isOutside(index)
                                    && !bounds.isAttached(index)
                                    && !Chars.endsSentence(text)
                                    && !LineStart.isLabelled(text)
                                    && !TitleLines.isColumns(text);
                    case TITLE -> TitleLines.isUnlikely(HeadLabel.words(text, Role.TITLE));
                    default -> false;
                };
    }

    private static List<Noise> inOrder(List<Traced> noise) {
        return noise.stream()
                .sorted(Comparator.comparing(Traced::span))
                .map(piece -> new Noise(piece.as(piece.text())))
                .toList();
    }
}
