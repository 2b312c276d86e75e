package io.github.chengwen.input.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.Draft;
import io.github.chengwen.text.NoteMark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of the elements of a web page. */
final class HtmlReaderTest {

    private static Draft read(String body) {
        return page("<html><body>" + body + "</body></html>", UTF_8);
    }

    private static Draft page(String html, Charset charset) {
        return Draft.open("稿.html", html.getBytes(charset));
    }

    @Test
    void aLinkToAParagraphThatLinksBackIsAFootnote() {
        Draft draft =
                read(
                        "<p>林地<a href='#n1' id='r1'><sup>[1]</sup></a>十二万亩。</p>"
                                + "<p>见<a href='#top'>目录</a>。</p>"
                                + "<ol><li id='n1'><p>见统计公报。<a href='#r1'>↩</a></p></li></ol>");

        assertThat(draft.lines()).containsExactly("林地〔1〕十二万亩。", "见目录。", "[1] 见统计公报。");
        assertThat(draft.source().notes()).extracting(NoteMark::number).containsExactly(1);
    }

    @Test
    void blocksAreParagraphs() {
        assertThat(read("<h1>标题</h1><p>正文一。</p>\n<div>正文<b>二</b>。</div>").lines())
                .containsExactly("标题", "正文一。", "正文二。");
    }

    @Test
    void oneBreakEndsALineAndTwoAParagraph() {
        assertThat(read("甲<br>乙<br><br>丙").source().text()).isEqualTo("甲\u000b乙\n丙\n");
    }

    @Test
    void aLineEndBetweenChineseCharactersIsNoSpace() {
        assertThat(read("<p>全县各乡镇，\n  各部门要\n抓好 two\nwords</p>").lines())
                .containsExactly("全县各乡镇，各部门要抓好 two words");
    }

    @Test
    void indentsOfWideSpacesStay() {
        assertThat(read("<p>　　同志们</p>").lines()).containsExactly("　　同志们");
    }

    @Test
    void theCharsetThatThePageNamesCounts() {
        String html = "<html><head><meta charset=gb2312></head><body><p>珺琪同志</p></body></html>";

        assertThat(page(html, Charset.forName("GB18030")).lines()).containsExactly("珺琪同志");
    }

    @Test
    void aPageThatIsNotWhatItSaysIsReadAllTheSame() {
        String html = "<html><head><meta charset=gbk></head><body><p>同志们好</p></body></html>";

        assertThat(page(html, UTF_8).lines()).containsExactly("同志们好");
    }

    @Test
    void aNumberStandsBeforeTheParagraphInItsItem() {
        Draft draft =
                read(
                        "<ol><li><p>看到成绩</p><ol><li><p>完成过半</p></li></ol></li><li><p>抓紧时间</p></li></ol>");

        assertThat(draft.lines()).containsExactly("1.看到成绩", "1.完成过半", "2.抓紧时间");
    }

    @Test
    void itemsOfListsGetTheirNumbers() {
        Draft draft =
                read(
                        "<ol start=3><li>甲</li><li value=7>乙</li><li>丙</li></ol>"
                                + "<ol style='list-style-type:cjk-ideographic'><li>丁</li></ol>"
                                + "<ul><li>戊</li></ul>");

        assertThat(draft.lines()).containsExactly("3.甲", "7.乙", "8.丙", "一、丁", "戊");
        assertThat(draft.told())
                .isEqualTo(Map.of(Code.NUMBERS_WRITTEN, "4", Code.BULLETS_DROPPED, "1"));
    }

    @Test
    void theNumbersThatWordSavedStay() {
        String number =
                "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                        + "<span><span style='mso-list:Ignore'>一、<span style='font:7.0pt'>&nbsp;&nbsp;"
                        + "</span></span></span><![endif]>加强领导</p>";
        String bullet =
                "<p style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Wingdings'>"
                        + "<span style='mso-list:Ignore'>l<span>&nbsp;</span></span></span><![endif]>要点</p>";

        assertThat(read(number + bullet).lines()).containsExactly("一、加强领导", "要点");
    }

    @Test
    void whatIsNotTheArticleIsLeftOutAndTold() {
        Draft draft =
                read(
                        "<nav>首页 新闻</nav><p>正文。</p><script>x()</script>"
                                + "<div style='display: none'>弹窗</div><footer>版权所有</footer>");

        assertThat(draft.lines()).containsExactly("正文。");
        assertThat(draft.told()).isEqualTo(Map.of(Code.WEB_PARTS_DROPPED, "3"));
    }

    @Test
    void aClassOfTheStyleSheetHides() {
        Draft draft =
                page(
                        "<html><head><style>.gone { color:red; display:none }</style></head>"
                                + "<body><p class=gone>看不见</p><p>看得见</p></body></html>",
                        UTF_8);

        assertThat(draft.lines()).containsExactly("看得见");
    }

    @Test
    void whatWordHidIsHiddenText() {
        Draft draft = read("<p>明<span style='mso-hide:all'>暗</span></p>");

        assertThat(draft.lines()).containsExactly("明");
        assertThat(draft.told()).isEqualTo(Map.of(Code.HIDDEN_DROPPED, "1"));
    }

    @Test
    void aTableOfDataIsRows() {
        Draft draft =
                read(
                        "<table><tr><th>乡镇</th><th>面积</th></tr>"
                                + "<tr><td rowspan=2>东山</td><td>三万亩</td></tr><tr><td>四万亩</td></tr>"
                                + "<tr><td colspan=2>合计</td></tr></table>");

        assertThat(draft.lines()).containsExactly("乡镇\t面积", "东山\t三万亩", "\t四万亩", "合计\t");
        assertThat(draft.place("四万亩")).isEqualTo("表1第3行第2格");
    }

    @Test
    void aTableForTheLookIsUnfolded() {
        Draft draft =
                read(
                        "<table><tr><td><table><tr><td><p>标题</p><p>正文。</p></td></tr></table></td></tr></table>");

        assertThat(draft.lines()).containsExactly("标题", "正文。");
        assertThat(draft.told()).isEmpty();
    }

    @Test
    void anIconIsNoPicture() {
        Draft draft = read("<p>甲<img src=a.png width=16 height=16><img src=b.jpg></p>");

        assertThat(draft.told()).isEqualTo(Map.of(Code.PICTURE_DROPPED, "1"));
    }

    @Test
    void ofASavedPageWithItsPicturesThePageIsRead() {
        String archive =
                """
                From: <Saved by a browser>
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----b"

                ------b
                Content-Type: text/html; charset="utf-8"
                Content-Transfer-Encoding: quoted-printable

                <html><body><p>=E5=90=8C=E5=BF=
                =97=E4=BB=AC</p></body></html>
                ------b
                Content-Type: image/png

                x
                ------b--
                """;

        assertThat(Draft.open("稿.mht", archive.getBytes(StandardCharsets.US_ASCII)).lines())
                .containsExactly("同志们");
    }
}
