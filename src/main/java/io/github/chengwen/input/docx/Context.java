package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import io.github.chengwen.input.word.Fields;
import java.util.ArrayList;
import java.util.List;

/** What the readers of one file share. */
final class Context {

    final Styles styles;
    final Numbering numbering;
    final Fields fields = new Fields();
    final ManuscriptBuilder manuscript = new ManuscriptBuilder();

    /** The notes that are referred to, in order: {@code footnote 2}. */
    final List<String> notes = new ArrayList<>();

    final Media media;
    final Changes changes;

    private boolean contentsTold;

    Context(Styles styles, Numbering numbering, Media media, Changes changes) {
        this.media = media;
        this.changes = changes;
        this.styles = styles;
        this.numbering = numbering;
    }

    void lose(Code code, String example) {
        manuscript.lose(code, example);
    }

    /** Tells of a tracked change. */
    void change(String example) {
        manuscript.change(changes, example);
    }

    /** A table of contents is one, however many lines it has. */
    void loseContents() {
        if (!contentsTold) {
            lose(Code.CONTENTS_DROPPED, "");
            contentsTold = true;
        }
    }
}
