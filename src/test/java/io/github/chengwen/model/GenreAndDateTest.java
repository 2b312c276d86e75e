package io.github.chengwen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** D-43, F-33: what a file says of itself. */
class GenreAndDateTest {

    private static Metadata of(Block... blocks) {
        Document document = new Document(Optional.empty(), List.of(blocks));
        return Metadata.of(List.of(document), "讲话稿", Optional.empty());
    }

    private static Title title(String words) {
        return new Title(Passage.of(words), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "关于做好防汛工作的通知, 通知",
        "政府工作报告（讨论稿）, 报告",
        "关于商请提供数据的函, 函",
        "在全市防汛工作会议上的讲话, 讲话稿",
        "认清形势，真抓实干, 讲话稿",
    })
    void subjectByGenre(String title, String subject) {
        assertThat(of(title(title)).subject()).isEqualTo(subject);
    }

    @Test
    @DisplayName("what a house says of its documents stays")
    void subjectOfAHouse() {
        Document notice = new Document(Optional.empty(), List.of(title("关于放假的通知")));
        assertThat(Metadata.of(List.of(notice), "内部材料", Optional.empty()).subject())
                .isEqualTo("内部材料");
    }

    @ParameterizedTest
    @ValueSource(strings = {"×××", "XX", "陈某某", "____"})
    void aPlaceholderIsNoAuthor(String name) {
        assertThat(of(title("通知"), new Signature(Passage.of(name))).author()).isEmpty();
    }

    @Test
    void dateOfTheDocument() {
        assertThat(of(title("通知"), new SignDate(Passage.of("2026年2月8日"))).timestamp())
                .contains(Instant.parse("2026-02-08T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年2月", "2026年2月30日", "二〇二六年二月八日"})
    void noDateWhereThereIsNone(String date) {
        assertThat(of(title("通知"), new SignDate(Passage.of(date))).timestamp()).isEmpty();
    }

    @Test
    void aTimeThatSomeoneSaidCounts() {
        Document dated =
                new Document(Optional.empty(), List.of(new SignDate(Passage.of("2026年2月8日"))));
        Optional<Instant> said = Optional.of(Instant.EPOCH);
        assertThat(Metadata.of(List.of(dated), "公文", said).timestamp()).isEqualTo(said);
    }
}
