package io.github.chengwen.layout;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.model.Document;
import io.github.chengwen.testing.Golden;
import io.github.chengwen.testing.TestStyles;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A speech of two pages as text; {@code -Dgolden.update=true} writes what it is now. */
class LayoutGoldenTest {

    private static Document speech() {
        return Sheets.document(
                Sheets.title("在全县春耕备耕暨高标准农田建设工作推进会上的讲话"),
                Sheets.speaker("县委书记　李强"),
                Sheets.date("（2024年3月5日）"),
                Sheets.salutation("同志们："),
                Sheets.body("今天开会，主要是安排春耕。下面，我讲三点意见——请大家记好……"),
                Sheets.heading(1, "一、认清形势，增强信心"),
                Sheets.runIn(2, "（一）家底要清。", "全县有“三个一批”项目，投资12.5亿元，增长8%。"),
                Sheets.rows(12),
                Sheets.heading(1, "二、压实责任"),
                Sheets.body("各乡镇要见行动。"),
                Sheets.signature("青河县人民政府"),
                Sheets.signDate("2024年3月5日"));
    }

    @Test
    @DisplayName("Every row stands where it stood")
    void asBefore() throws IOException {
        String dump =
                LayoutDump.of(
                        Layouter.layout(Composer.compose(List.of(speech()), TestStyles.speech())));
        Golden.assertMatches("layout/speech.txt", dump);
    }
}
