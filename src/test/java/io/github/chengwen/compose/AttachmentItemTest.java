package io.github.chengwen.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands before the name of an attachment (E-26). */
class AttachmentItemTest {

    private static List<Optional<AttachmentItem>> items(String... lines) {
        List<Block> blocks =
                Stream.of(lines).<Block>map(l -> new Attachment(Passage.of(l))).toList();
        Document document = new Document(Optional.empty(), blocks);
        return Stream.iterate(0, i -> i + 1)
                .limit(lines.length)
                .map(i -> Optional.ofNullable(AttachmentItem.in(document).get(i)))
                .toList();
    }

    private static Optional<AttachmentItem> item(String above, String opening) {
        return Optional.of(new AttachmentItem(above, opening));
    }

    @Test
    @DisplayName("E-26: a single attachment has its label before it")
    void single() {
        assertThat(items("附件：报名表")).containsExactly(item("", "附件："));
    }

    @Test
    @DisplayName("E-26: numbers after the first stand under it")
    void numbered() {
        assertThat(items("附件：1.报名表", "2．名单", "10. 地图"))
                .containsExactly(item("", "附件：1."), item("附件：", "2．"), item("附件：", "10. "));
    }

    @Test
    @DisplayName("E-26: each may have a label of its own")
    void labelled() {
        assertThat(items("附件1：报名表", "附件2：名单")).containsExactly(item("", "附件1："), item("", "附件2："));
    }

    @Test
    @DisplayName("E-34: the label above what is attached has no name beside it")
    void label() {
        assertThat(items("附件1", "附件2：")).containsOnly(Optional.empty());
    }

    @Test
    @DisplayName("Other blocks are no attachments")
    void others() {
        Document document =
                new Document(Optional.empty(), List.of(new Paragraph(Passage.of("附件：1.报名表"))));
        assertThat(AttachmentItem.in(document)).isEmpty();
    }
}
