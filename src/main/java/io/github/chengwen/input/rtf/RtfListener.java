package io.github.chengwen.input.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import io.github.chengwen.input.manuscript.Story;
import io.github.chengwen.input.number.NumberList;
import io.github.chengwen.input.rtf.Group.Kind;
import io.github.chengwen.input.word.Fields;
import io.github.chengwen.input.word.HeaderText;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.Look.Align;
import java.util.ArrayDeque;
import java.util.Deque;

/** Makes paragraphs of the events of a file. */
final class RtfListener extends RtfListenerAdaptor {

    private final Story story;
    private final StyleSheet styles = new StyleSheet();
    private final Changes changes;
    private final Deque<Group> groups = new ArrayDeque<>();

    /** At which depth of groups the open fields stand. */
    private final Deque<Integer> fieldDepths = new ArrayDeque<>();

    private final StringBuilder number = new StringBuilder();
    private final StringBuilder note = new StringBuilder();

    /** Whether the note that is open stands at the end of the document. */
    private boolean endnote;

    private final StringBuilder header = new StringBuilder();
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder box = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final PictureBytes picture = new PictureBytes();
    private final RowProperties row = new RowProperties();
    private final HeaderText headers = new HeaderText();
    private final Fields fields = new Fields();
    private Group group = new Group(Kind.TEXT, Group.Characters.PLAIN);

    /** Whether the group that was just opened may be ignored by who does not know it. */
    private boolean optional;

    private boolean inTable;
    private Align align = Align.START;
    private int outline;
    private boolean tableOpen;
    private boolean inChange;
    private boolean contents;
    private boolean contentsTold;
    private boolean ended;
    private int comments;

    RtfListener(Story story, Changes changes) {
        this.changes = changes;
        this.story = story;
    }

    /** Whether all groups were closed. */
    boolean isComplete() {
        return ended && groups.isEmpty();
    }

    void tell(ManuscriptBuilder manuscript) {
        if (comments > 0) {
            manuscript.loseAnywhere(Code.COMMENTS_DROPPED, comments, "");
        }
        headers.tell(manuscript);
    }

    @Override
    public void processGroupStart() {
        if (optional) {
            // Of a destination that nobody knows.
            skip();
            optional = false;
        }
        groups.push(group);
    }

    @Override
    public void processGroupEnd() {
        if (groups.isEmpty()) {
            return;
        }
        if (!fieldDepths.isEmpty() && fieldDepths.element() == groups.size()) {
            fieldDepths.pop();
            fields.end();
        }
        Group closed = group;
        group = groups.pop();
        optional = false;
        ended = groups.isEmpty();
        if (closed.kind() != group.kind()) {
            close(closed.kind());
        }
    }

    /** A group of another kind than the one around it has ended. */
    private void close(Kind kind) {
        switch (kind) {
            case NUMBER -> endNumber();
            case NOTE -> {
                story.note(note.toString().strip(), !endnote);
                endnote = false;
                note.setLength(0);
            }
            case HEADER -> {
                headers.add(header.toString());
                header.setLength(0);
            }
            case INSTRUCTION -> {
                fields.instruct(instruction.toString());
                fields.separate();
                instruction.setLength(0);
            }
            case PICTURE -> story.picture(picture.end(), "");
            case BOX -> {
                for (String line : box.toString().strip().split("\n", -1)) {
                    if (!line.isBlank()) {
                        story.lose(Code.BOX_MOVED, line);
                        story.box(line);
                    }
                }
                box.setLength(0);
            }
            default -> {}
        }
    }

    /** A sign that is no letter or digit, alone, is a bullet. */
    private void endNumber() {
        String text = number.toString().replace('\t', ' ').strip();
        number.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        boolean bullet =
                text.codePoints().noneMatch(Character::isLetterOrDigit)
                        && text.codePoints()
                                .noneMatch(c -> Character.getType(c) == Character.OTHER_NUMBER);
        if (bullet) {
            story.lose(Code.BULLETS_DROPPED, "");
        } else {
            story.lose(Code.NUMBERS_WRITTEN, text);
            story.number(text + NumberList.gap(text));
        }
    }

    @Override
    public void processString(String characters) {
        if (optional) {
            skip();
            optional = false;
        }
        put(characters);
    }

    private void put(String characters) {
        switch (group.kind()) {
            case TEXT -> text(characters);
            case NUMBER -> number.append(characters);
            case NOTE -> note.append(isGone() || group.hidden() ? "" : characters);
            case HEADER -> header.append(characters);
            case INSTRUCTION -> instruction.append(characters);
            case BOX -> box.append(isGone() || group.hidden() ? "" : characters);
            case PICTURE -> picture.add(characters);
            case STYLES -> styles.add(characters);
            case SKIPPED -> {}
        }
    }

    @Override
    public void processBinaryBytes(byte[] data) {
        if (group.kind() == Kind.PICTURE) {
            picture.add(data);
        }
    }

    /** Whether what is read now goes with the changes. */
    private boolean isGone() {
        return changes.drops(group.inserted(), group.deleted());
    }

    private void text(String characters) {
        boolean change = group.deleted() || group.inserted();
        if (change && !inChange) {
            story.change(changes, characters);
        }
        inChange = change;
        if (fields.swallow()) {
            contents |= fields.inContents();
        } else if (isGone()) {
            return;
        } else if (group.hidden()) {
            hidden.append(characters);
        } else {
            story.append(characters);
            story.weigh(group.look(), characters.length());
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean given, boolean ignorable) {
        boolean wasOptional = optional;
        optional = command == Command.optionalcommand;
        if (optional) {
            return;
        }
        boolean on = !given || parameter != 0;
        if (Destinations.hasNoText(command)) {
            skip();
            return;
        }
        switch (command) {
            case listtext, pntext -> enter(Kind.NUMBER);
            case footnote -> enter(Kind.NOTE);
            case ftnalt -> endnote = true;
            case header, headerf, headerl, headerr, footer, footerf, footerl, footerr ->
                    enter(Kind.HEADER);
            case annotation -> {
                comments++;
                skip();
            }
            case atnid, atnauthor, atnicn -> skip();
            case stylesheet -> enter(Kind.STYLES);
            case pict -> {
                if (group.kind() == Kind.TEXT && !isGone() && !group.hidden()) {
                    enter(Kind.PICTURE);
                } else {
                    if (group.kind() == Kind.TEXT || group.kind() == Kind.BOX) {
                        story.lose(Code.PICTURE_DROPPED, "");
                    }
                    skip();
                }
            }
            case object -> {
                if (group.kind() == Kind.TEXT) {
                    story.lose(Code.OBJECT_DROPPED, "OLE");
                }
                skip();
            }
            case shptxt, dptxbxtext -> enter(Kind.BOX);
            case field -> {
                if (group.kind() != Kind.HEADER) {
                    fields.begin();
                    fieldDepths.push(groups.size());
                }
            }
            case fldinst -> {
                if (group.kind() == Kind.HEADER) {
                    skip();
                } else {
                    enter(Kind.INSTRUCTION);
                }
            }
            case shppict, shpinst, shp, fldrslt, result, ud -> {}
            case v, deleted, revised, plain, b, fs, ab, afs, dbch, loch, hich, rtlch, ltrch ->
                    group = group.formatted(command, on, parameter);
            default -> {
                if (wasOptional) {
                    skip();
                } else {
                    layout(command, on, parameter);
                }
            }
        }
    }

    private void skip() {
        group = group.of(Kind.SKIPPED);
    }

    private void enter(Kind kind) {
        if (group.kind() != Kind.SKIPPED && group.kind() != Kind.HEADER) {
            group = group.of(kind);
        }
    }

    private void layout(Command command, boolean on, int parameter) {
        if (group.kind() == Kind.TEXT) {
            row.take(command, parameter);
        } else if (group.kind() == Kind.PICTURE) {
            picture.take(command, parameter);
        }
        switch (command) {
            case par, sect -> paragraph(command);
            case line, softline -> put("\u000b");
            case tab -> put("\t");
            case page -> put("\f");
            case column -> put("\u000b");
            case nonbreakinghyphen -> put("-");
            case nonbreakingspace -> put("\u00a0");
            case emspace, enspace, qmspace -> put(" ");
            case pagebb -> put(on && group.kind() == Kind.TEXT ? "\f" : "");
            case trowd, intbl -> inTable = true;
            case pard -> {
                inTable = false;
                align = Align.START;
                outline = 0;
            }
            case s -> {
                if (group.kind() == Kind.STYLES) {
                    styles.begin(parameter);
                } else {
                    outline = styles.outline(parameter);
                }
            }
            case qc -> align = Align.CENTRE;
            case qr -> align = Align.END;
            case ql, qj -> align = Align.START;
            // Levels are counted from 0; 9 is text.
            case outlinelevelN -> outline = parameter < 9 ? parameter + 1 : 0;
            case cell, nestcell -> cell();
            case row -> {
                if (group.kind() == Kind.TEXT && tableOpen) {
                    story.endRow(row.head(), row.shape());
                }
            }
            default -> {}
        }
    }

    private void cell() {
        if (group.kind() == Kind.TEXT) {
            openTable();
            tell();
            story.endCell();
        }
    }

    private void openTable() {
        if (!tableOpen) {
            String front = story.open().toString();
            story.open().setLength(0);
            story.beginTable();
            story.append(front);
            tableOpen = true;
        }
    }

    private void paragraph(Command command) {
        if (group.kind() != Kind.TEXT) {
            put("\n");
            return;
        }
        if (isGone()) {
            return;
        }
        if (inTable) {
            openTable();
        } else if (tableOpen) {
            endTable();
        }
        boolean emptyContents = contents && story.open().toString().isBlank();
        tell();
        if (emptyContents) {
            story.dropParagraph();
        } else if (command != Command.sect || !story.open().toString().isBlank()) {
            story.look(new Look(outline, align, 0, false, "", Inset.NONE));
            story.endParagraph();
        }
    }

    /** What stands open is the first paragraph behind the table. */
    private void endTable() {
        String front = story.open().toString();
        story.open().setLength(0);
        story.endTable();
        story.append(front);
        tableOpen = false;
    }

    private void tell() {
        if (!hidden.toString().isBlank()) {
            story.lose(Code.HIDDEN_DROPPED, hidden.toString());
        }
        hidden.setLength(0);
        if (Fields.isBrokenReference(story.open())) {
            story.lose(Code.REFERENCE_BROKEN, story.open().toString());
        }
        if (contents && !contentsTold) {
            story.lose(Code.CONTENTS_DROPPED, "");
            contentsTold = true;
        }
        contents = false;
    }
}
