package io.github.chengwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-50, D-51. */
class FontTablePartTest {

    private final Docx docx = Docx.of(Drafts.speech());

    @ParameterizedTest
    @CsvSource({
        "方正小标宋简体, FZXiaoBiaoSong-B05S, 03000509000000000000, auto, variable",
        "仿宋_GB2312, 仿宋, 02010609030101010101, modern, fixed",
        "楷体_GB2312, 楷体, 02010609030101010101, modern, fixed",
        "黑体, SimHei, 02010609060101010101, modern, fixed",
        "宋体, SimSun, 02010600030101010101, auto, variable"
    })
    void aProgramWithoutTheFaceCanFindALikeOne(
            String name, String alternative, String panose, String family, String pitch) {
        docx.assertPart("word/fontTable.xml")
                .hasXPath(
                        "//w:font[@w:name='%s'][w:altName/@w:val='%s'][w:panose1/@w:val='%s'][w:charset/@w:val='86'][w:family/@w:val='%s'][w:pitch/@w:val='%s']"
                                .formatted(name, alternative, panose, family, pitch));
    }

    @Test
    void theLatinFaceIsOfTheWesternCharacterSet() {
        docx.assertPart("word/fontTable.xml")
                .hasXPath("//w:font[@w:name='Times New Roman'][w:charset/@w:val='00']");
    }

    @Test
    void everyFaceThatTheStylesNameIsListed() {
        List<String> listed = names(docx.part("word/fontTable.xml"), "w:name=\"");
        assertThat(listed)
                .containsAll(
                        names(docx.part("word/styles.xml"), "w:eastAsia=\"").stream()
                                .filter(name -> !name.equals("zh-CN"))
                                .toList());
    }

    @Test
    void aFaceThatPlaysSeveralPartsIsListedOnce() {
        Style plain = BuiltInStyles.load("plain").style().orElseThrow();
        Docx.of(plain, Drafts.speech())
                .assertPart("word/fontTable.xml")
                .valueByXPath("count(//w:font[@w:name='宋体'])")
                .isEqualTo("1");
    }

    private static List<String> names(String xml, String attribute) {
        return Arrays.stream(xml.split(attribute, -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .distinct()
                .toList();
    }
}
