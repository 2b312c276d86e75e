package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Format;
import io.github.chengwen.Output;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.testing.BlockTypes;
import io.github.chengwen.testing.PdfRow;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Our own files of official documents are read as the drafts that they were made of. */
class OfficialRoundTripTest {

    /** Its sheet has the mark already, so that the file does not say it. */
    private static final String WITHOUT_MARK = "PREPRINTED";

    /** B-03: addressees that stand in the imprint are read as an element of it. */
    private static final String MOVED_ADDRESSEES = "LONG_ADDRESSEES";

    /** E-30: the picture of a stamp stands for the name, which the file does not say. */
    private static final String STAMPED_NAME = "STAMP_PICTURE";

    private static final String STAMPED_NAMES = "JOINT_STAMP_PICTURES";

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {WITHOUT_MARK, MOVED_ADDRESSEES, STAMPED_NAME, STAMPED_NAMES})
    @DisplayName("V-11: the DOCX has the elements of the draft")
    void elements(OfficialDrafts draft) {
        assertThat(elements(reread(draft))).isEqualTo(elements(made(draft)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("V-11: the DOCX is printed as the draft")
    void rows(OfficialDrafts draft) throws IOException {
        assertThat(printed(reread(draft))).isEqualTo(printed(made(draft)));
    }

    private static List<Output> made(OfficialDrafts draft) {
        return draft.converted("word").outputs();
    }

    private static List<Output> reread(OfficialDrafts draft) {
        return draft.chengwen("word").convert(draft.docx("word"), draft + ".docx").outputs();
    }

    /** What each row says, and where; a table of the file may be drawn where tabs were. */
    private static List<String> printed(List<Output> outputs) throws IOException {
        byte[] pdf = outputs.get(0).file(Format.PDF).orElseThrow().toByteArray();
        return PdfRow.of(pdf).stream()
                .map(row -> "%d %.1f %s".formatted(row.page(), row.baseline(), row.text()))
                .toList();
    }

    private static List<String> elements(List<Output> outputs) {
        return outputs.get(0).documents().stream()
                .flatMap(document -> document.blocks().stream())
                .flatMap(OfficialRoundTripTest::elements)
                // The number may stand below the signers in a draft, and above them in the file.
                .sorted()
                .toList();
    }

    /** The rows of a table are one block in a file and several in a draft. */
    private static Stream<String> elements(Block block) {
        String kind =
                block instanceof OfficialElement element
                        ? element.kind().name().toLowerCase(Locale.ROOT)
                        : block.match(BlockTypes.NAMES).replace("table", "row");
        return block.passage().text().lines().map(line -> kind + " " + line);
    }
}
