package io.github.chengwen.read.block;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.DraftMark;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Signature;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.model.Subtitle;
import io.github.chengwen.model.TableRow;
import io.github.chengwen.model.Title;
import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.DateLines;
import io.github.chengwen.read.form.DecimalNumber;
import io.github.chengwen.read.form.Numbered;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.form.TitleLines;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.HeadLabel;
import io.github.chengwen.read.lines.Role;
import io.github.chengwen.read.lines.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the block of a line whose role is known, in the forms of the norm; reports each change.
 */
final class BlockShaper {

    private final Diagnostics.Builder diagnostics;
    private final Nesting nesting = new Nesting();
    private final LevelsByLook looks;
    private boolean countsByDecimals;

    BlockShaper(Diagnostics.Builder diagnostics, LevelsByLook looks) {
        this.diagnostics = diagnostics;
        this.looks = looks;
    }

    /** A title over one or several lines of the draft; a glued mark is set apart (S-04). */
    Title title(List<Traced> lines) {
        nesting.reset();
        countsByDecimals = false;
        Traced all = Traced.join(lines);
        Traced first = unlabelled(lines.get(0), Role.TITLE);
        List<String> texts = new ArrayList<>(lines.stream().map(Traced::text).toList());
        texts.set(0, first.text());
        String words = TitleText.join(texts);
        Matcher glued = TitleLines.GLUED_MARK.matcher(words);
        if (!glued.matches()) {
            return new Title(all.as(TitleText.close(words)), Optional.empty());
        }
        String mark = "（" + glued.group(2) + "）";
        diagnostics.add(Code.UNGLUED, all.span(), glued.group(1), mark);
        return new Title(all.as(TitleText.close(glued.group(1))), Optional.of(mark));
    }

    /** S-30: a title that stands only in the dividing line; it has no place of its own. */
    Title titleFromSplitter(String words) {
        return new Title(new Passage(TitleText.close(words), "", List.of()), Optional.empty());
    }

    Block block(Role role, DraftLine draftLine) {
        Traced line = draftLine.content();
        int level = draftLine.directive().map(Directive::level).orElse(0);
        return switch (role) {
            case SUBTITLE -> new Subtitle(HeadText.subtitle(line));
            case MARK -> new DraftMark(HeadText.bracketed(line));
            case SPEAKER -> speaker(line);
            case DATE -> date(line);
            case SALUTATION -> new Salutation(HeadText.salutation(line));
            case HEADING -> level > 0 ? heading(line, level) : heading(draftLine);
            case RUN_IN -> hasLead(line.text()) ? runIn(line) : new Paragraph(text(line));
            case SIGNATURE -> new Signature(text(line));
            case SIGN_DATE -> new SignDate(text(line));
            case ATTACHMENT -> new Attachment(text(line));
            case NOTE -> new Note(text(line));
            case BODY -> new Paragraph(text(line));
            case TITLE, ROW, SPLITTER, NOISE ->
                    throw new IllegalArgumentException("not a block of its own: " + role);
        };
    }

    /** A row of a table, with so many empty cells before the first that the draft shows. */
    TableRow row(DraftLine line, int emptyCells) {
        String empty = "\t".repeat(emptyCells);
        String cells =
                Stream.of(line.text().split("\t", -1))
                        .map(Spaces::close)
                        .collect(Collectors.joining("\t", empty, ""));
        return new TableRow(line.content().as(cells));
    }

    private Speaker speaker(Traced line) {
        String words = unlabelled(line, Role.SPEAKER).text();
        SpeakerLine found =
                SpeakerLine.of(words)
                        .or(() -> SpeakerLine.letterspaced(words))
                        .orElse(new SpeakerLine("", words));
        return new Speaker(line.as(HeadText.speaker(found)), found.post(), found.name());
    }

    private DateLine date(Traced line) {
        Passage passage = HeadText.date(line);
        if (DateLines.isIncomplete(line.text())) {
            diagnostics.add(Code.DATE_INCOMPLETE, line.span(), line.text());
        }
        return new DateLine(passage);
    }

    /** The words of a line; its label stays in the passage and is not set. */
    private Traced unlabelled(Traced line, Role role) {
        int end = HeadLabel.end(line.text(), role);
        if (end > 0) {
            String label = line.sub(0, end).strip().text();
            diagnostics.add(Code.LABEL_TAKEN_OFF, line.span(0, end), label);
        }
        return line.from(end);
    }

    private Heading heading(DraftLine draftLine) {
        Traced line = draftLine.content();
        int depth = DecimalNumber.of(line.text()).map(DecimalNumber::depth).orElse(0);
        countsByDecimals |= depth > 1;
        if (depth > 0 && countsByDecimals) {
            return heading(line, Math.min(Heading.DEEPEST, depth));
        }
        if (Numbered.of(line.text()).isPresent()) {
            return numberedHeading(line);
        }
        return looks.of(draftLine)
                .map(shown -> heading(line, shown))
                .orElseGet(() -> headingBelow(line));
    }

    private Heading headingBelow(Traced line) {
        int level = nesting.levelBelow();
        return new Heading(headingText(line), level, Math.min(level, nesting.depthBelow()));
    }

    /** A heading whose level its author gave, by a mark, by its look or a number such as 1.1. */
    private Heading heading(Traced line, int level) {
        return new Heading(headingText(line), level, nesting.depth(level));
    }

    /** One space parts a number without a mark from its words. */
    private Passage headingText(Traced line) {
        String text = line.text();
        int end = DecimalNumber.of(text).map(DecimalNumber::length).orElse(0);
        boolean spaced = end > 0 && Chars.isSpace(text.charAt(end));
        String number = text.substring(0, end) + (spaced ? " " : "");
        return line.as(number + Spaces.close(text.substring(end)));
    }

    private Heading numberedHeading(Traced line) {
        Numbered number = number(line);
        int level = number.form().level();
        String words = Spaces.close(line.text().substring(number.length()));
        return new Heading(line.as(number.label() + words), level, nesting.depth(level));
    }

    /** Not where an author wants one that is not there. */
    private static boolean hasLead(String text) {
        return Numbered.of(text)
                .filter(number -> Lead.end(number, text.substring(number.length())) > 0)
                .isPresent();
    }

    private RunInParagraph runIn(Traced line) {
        Numbered number = number(line);
        int cut = number.length() + Lead.end(number, line.text().substring(number.length()));
        Heading heading = numberedHeading(line.sub(0, cut));
        diagnostics.add(Code.RUN_IN_HEADING, line.span(0, cut), heading.passage().text());
        return new RunInParagraph(heading, text(line.from(cut).strip()));
    }

    private Numbered number(Traced line) {
        Numbered number =
                Numbered.of(line.text())
                        .orElseThrow(() -> new IllegalStateException("a heading has a number"));
        String typed = line.text().substring(0, number.length()).strip();
        if (!typed.equals(number.label())) {
            diagnostics.add(Code.NORMALISED, line.span(0, number.length()), typed, number.label());
        }
        return number;
    }

    private Passage text(Traced line) {
        return line.as(Spaces.close(line.text()));
    }
}
