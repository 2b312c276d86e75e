package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.page.Layout;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.read.Structure;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a row of a page back to the draft. */
final class RowPlacesTest {

    private static final String DRAFT =
            "在春耕动员会上的讲话\n\n同志们：\n"
                    + "今年的春耕工作，要早准备、早动手，把种子、化肥、农机都安排好，不误农时，不留空白，"
                    + "确保全年粮食生产有一个好的开头。\n";

    @Test
    void aRowStandsWhereItsCharactersStandInTheDraft() {
        SourceText source = SourceText.of("讲话.txt", DRAFT);
        Structure structure = StructureReader.read(source);
        Layout layout = Layouter.layout(structure.draft().documents(), BuiltInStyles.speech());

        List<TextRow> rows = layout.pages().get(0).rows().toList();

        assertThat(rows).hasSizeGreaterThan(4);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(DRAFT.substring(row.place().start(), row.place().end()))
                                        .isEqualTo(row.text()));
    }
}
