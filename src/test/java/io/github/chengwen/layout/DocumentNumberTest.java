package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.model.Note;
import io.github.chengwen.model.Passage;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.TextRow;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 云政发〔2024〕5号 at the head of a document (E-06). */
class DocumentNumberTest {

    private static final int MIDDLE = 79_370 + 442_205 / 2;

    private static final List<TextRow> ROWS =
            Sheets.layout(
                            Sheets.title("关于做好防汛工作的通知"),
                            new Note(Passage.of("云政发〔2024〕5号")),
                            Sheets.salutation("各乡镇人民政府："),
                            Sheets.body("正文。"))
                    .pages()
                    .get(0)
                    .rows()
                    .toList();

    @Test
    @DisplayName("E-06: it stands in the middle")
    void centred() {
        TextRow number = ROWS.get(1);
        GlyphRun last = number.runs().get(number.runs().size() - 1);
        int middle = (number.x() + last.x() + last.advances().sum()) / 2;
        assertThat(middle).isCloseTo(MIDDLE, within(300));
    }

    @Test
    @DisplayName("S-10: it belongs to the title block: the blank row follows it")
    void blankRowFollows() {
        assertThat(ROWS.get(2).baseline() - ROWS.get(1).baseline()).isEqualTo(2 * 28_950);
    }

    @Test
    @DisplayName("Another note is no document number")
    void otherNote() {
        assertThat(new Note(Passage.of("（此件公开发布）")).isDocumentNumber()).isFalse();
    }
}
