package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Code;
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

    private boolean contentsTold;

    Context(Styles styles, Numbering numbering, Media media) {
        this.media = media;
        this.styles = styles;
        this.numbering = numbering;
    }

    void lose(Code code, String example) {
        manuscript.lose(code, example);
    }

    /** A table of contents is one, however many lines it has. */
    void loseContents() {
        if (!contentsTold) {
            lose(Code.CONTENTS_DROPPED, "");
            contentsTold = true;
        }
    }
}
