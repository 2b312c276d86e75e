package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Output;
import io.github.chengwen.model.Document;
import io.github.chengwen.testing.BlockTypes;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Our own files of official documents are read as the drafts that they were made of. */
class OfficialRoundTripTest {

    @ParameterizedTest
    // Not those whose files say less or more than the draft: joint marks and signatures are set in
    // rows, moved addressees have a label, the mark of a letter is in a header, a seal is a picture
    // there, rows parted by tabs
    // are a table, and the title of an
    // attached text is of several lines.
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names =
                    "JOINT.*|FIELDS|PREPRINTED|LONG_ADDRESSEES|ACROSS.*|ATTACHED_(MANY|UNBOUND)|.*LETTERS?|(JOINT_)?SEALED|.*STAMP_PICTURES?")
    @DisplayName("the DOCX is read as the draft")
    void docx(OfficialDrafts draft) {
        assertThat(reread(draft, Format.DOCX, "docx")).isEqualTo(made(draft));
    }

    private static List<String> reread(OfficialDrafts draft, Format format, String ending) {
        Chengwen chengwen = draft.chengwen("word");
        byte[] file = output(draft).file(format).orElseThrow().toByteArray();
        return blocks(chengwen.read(file, draft + "." + ending).draft().documents());
    }

    private static List<String> made(OfficialDrafts draft) {
        return blocks(output(draft).documents());
    }

    private static Output output(OfficialDrafts draft) {
        return draft.converted("word").outputs().get(0);
    }

    private static List<String> blocks(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.blocks().stream())
                .map(block -> block.match(BlockTypes.NAMES) + " " + block.passage().text())
                // The number may stand below the signers in a draft, and above them in the file.
                .sorted()
                .toList();
    }
}
