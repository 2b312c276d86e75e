package io.github.chengwen.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a title as they are set (S-44, S-45). */
final class TitleTextTest {

    @ParameterizedTest
    @CsvSource({
        "在全县春耕会上, 的讲话, 在全县春耕会上的讲话",
        "Smart, Farm, Smart Farm",
        "春耕, Farm, 春耕Farm",
        "Smart, 春耕, Smart春耕",
        "全县推介会致辞人𠮷, 𬭎的讲话, 全县推介会致辞人𠮷𬭎的讲话"
    })
    void theLinesOfATitleAreOne(String first, String second, String joined) {
        assertThat(TitleText.join(List.of(first, second))).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({
        "讲　　话, 讲话",
        "'春耕讲话 稿', 春耕讲话稿",
        "'抓早抓细抓春耕  真抓实干保丰收', 抓早抓细抓春耕　真抓实干保丰收",
        "'抓早抓细抓春耕 真抓实干保丰收', 抓早抓细抓春耕　真抓实干保丰收"
    })
    void spacesInATitle(String words, String closed) {
        assertThat(TitleText.close(words)).isEqualTo(closed);
    }
}
