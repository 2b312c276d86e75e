package io.github.chengwen.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.read.lines.Insets.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site writes into a paragraph. */
final class InsetsTest {

    @ParameterizedTest
    @CsvSource({
        "要早。林溪文苑 www.a.example 整理要细。, 3, 24",
        "要早。www.a.example收集整理要细。, 3, 20",
        "要早http://a.example/3_5-b提供要细。, 2, 26",
        "要早，[推荐阅读：春耕方案]要细。, 3, 14",
        "要早，（相关阅读：春耕方案）要细。, 3, 14",
        "【更多范文：春耕方案】要细。, 0, 11",
    })
    void anInset(String line, int start, int end) {
        assertThat(Insets.in(line)).contains(new Piece(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请登录www.a.example查询。",
                "[推荐阅读：春耕方案]",
                "要办好农家书屋，推荐阅读：《春耕》。",
                "要整理www.a.example的资料。",
                "要早。"
            })
    void theAuthorsOwn(String line) {
        assertThat(Insets.in(line)).isEmpty();
    }
}
