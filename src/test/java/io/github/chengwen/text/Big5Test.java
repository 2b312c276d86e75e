package io.github.chengwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Big5 is read as Big5, and nothing else is. */
final class Big5Test {

    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset GB18030 = Charset.forName("GB18030");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "茶文化交流大會致辭",
                "安茗縣縣長　葉懷清",
                "各位來賓、各位鄉親：\r\n　　春水初生，新茶正香。",
                "二○一九年四月二十六日，公司成立20週年（GB/T 9704）。",
                "一、加強領導，落實責任。二、統籌資源，改善民生。",
                "今日開會，請各位同事搭𨋢上十樓，準時出席。",
            })
    void traditionalTextInBig5(String text) {
        Decoded.Text decoded = decoded(text.getBytes(BIG5));

        assertThat(decoded.source().text()).isEqualTo(text);
        assertThat(decoded.notes()).extracting(Diagnostic::code).containsExactly(Code.READ_AS_BIG5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a few characters, common and rare
                "讲",
                "讲话",
                "喆",
                "李珺瑀",
                "同志们：",
                // rare names only
                "朱镕基、陶喆、王堃、张玥、陈珺、林瑀、周淼、吴翀、郑翊、冯祎",
                "翊祎珺瑀翀玥镕喆堃昇",
                "𬭎𬱖𬭳𫖯𬘡𬍤",
                "䶮龑龘麤鱻",
                // traditional characters
                "安茗縣縣長葉懷清在茶文化交流大會歡迎晚宴上的致辭",
                "同品一葉香茗的萬千滋味",
                "乾坤、後臺、鬥爭、發髮",
                // other scripts and signs that GB 2312 has
                "ひらがなをかくのはたのしい",
                "カタカナノモジ",
                "Съезд народных депутатов",
                "αβγδεζηθ",
                "┌──┬──┐│　│　│└──┴──┘",
                "①②③④⑤⑥⑦⑧⑨⑩",
                "ａｂｃＤＥＦ１２３４５６７",
                "——“”……《》（）【】〔〕",
                "Smart Farm 智慧农场 2024",
            })
    void otherTextInGb18030(String text) {
        Decoded.Text decoded = decoded(text.getBytes(GB18030));

        assertThat(decoded.source().text()).isEqualTo(text);
        assertThat(decoded.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶文化交流大會致辭", "在全县春耕会上的讲话", "Dear colleagues", "Grüße aus München"})
    void anyTextInUtf8(String text) {
        Decoded.Text decoded = decoded(text.getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.source().text()).isEqualTo(text);
        assertThat(decoded.notes()).isEmpty();
    }

    @Test
    void aByteThatIsNotBig5IsShownWithItsPlace() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("各位來賓、各位鄉親：\n春水初生，新茶正香".getBytes(BIG5));
        bytes.write(0xff);
        bytes.writeBytes("。\n".getBytes(BIG5));

        assertThat(Decoder.decode("draft", bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        Decoded.Refused.class,
                        refused -> {
                            assertThat(refused.reason().code()).isEqualTo(Code.BROKEN_BIG5);
                            assertThat(refused.reason().arguments())
                                    .containsExactly("2", "40", "0xFF");
                        });
    }

    private static Decoded.Text decoded(byte[] bytes) {
        return Decoder.decode("draft", bytes)
                .match(
                        text -> text,
                        refused -> {
                            throw new AssertionError("refused: " + refused.reason());
                        });
    }
}
