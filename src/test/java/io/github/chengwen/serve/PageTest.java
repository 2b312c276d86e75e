package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The page, used as a person uses it. */
@Tag("slow")
final class PageTest {

    private static final String DRAFT =
            """
            在全县防汛工作会议上的讲话
            县长　柳闻川
            （2025年5月6日）
            同志们:
            今天开会,主要任务是安排防汛工作。
            一、思想要重视
            河堤要查一遍，隐患要改一遍。
            三、责任要落实
            各乡镇要各负其责。
            """;

    @RegisterExtension private static final OpenPage PAGE = new OpenPage();

    @TempDir private static Path folder;

    private BrowserTab tab;
    private Writer writer;

    @BeforeEach
    void open() {
        tab = PAGE.tab();
        writer = PAGE.writer();
    }

    @Test
    void aPastedDraftHasRolesAndPages() throws IOException {
        writer.paste(DRAFT);

        assertThat(writer.role(1)).isEqualTo("标题");
        assertThat(writer.role(6)).isEqualTo("一级标题");
        assertThat(tab.eval("document.querySelector('.status-line').textContent"))
                .isEqualTo("已排好，1 页");
        assertThat(tab.eval("document.querySelector('.sheet').getAttribute('aria-label')"))
                .isEqualTo("第 1 页，共 1 页");
    }

    @Test
    void aRoleIsChosenWithTheMouseAndTakenBack() throws IOException {
        writer.paste(DRAFT);
        writer.clickRole(7);
        tab.press("二级标题");
        tab.await("document.querySelector('.role-forced')?.textContent === '二级标题'");

        assertThat(writer.text()).contains("\n【二级标题】河堤要查一遍");
        tab.click("[aria-label=撤消]");
        assertThat(writer.text()).isEqualTo(DRAFT);
    }

    @Test
    void aRoleIsChosenWithTheKeyboard() throws IOException {
        writer.paste(DRAFT);
        tab.key("Ctrl+Home");
        tab.key("ArrowDown");
        tab.key("Alt+r");
        tab.await("document.activeElement.getAttribute('role') === 'menuitemradio'");
        assertThat(tab.eval("document.activeElement.textContent")).isEqualTo("讲话人");
        tab.key("ArrowUp");
        tab.key("Enter");
        tab.await("document.querySelector('.role-forced')");

        assertThat(writer.text()).contains("\n【稿别】县长");
        assertThat(tab.eval("document.activeElement.className")).contains("cm-content");
    }

    @Test
    void escapeLeavesTheMenuAndChangesNothing() throws IOException {
        writer.paste(DRAFT);
        tab.key("Ctrl+Home");
        tab.key("Ctrl+.");
        tab.await("document.querySelector('.menu')");
        tab.key("Escape");

        assertThat(tab.eval("String(document.querySelector('.menu'))")).isEqualTo("null");
        assertThat(writer.text()).isEqualTo(DRAFT);
    }

    @Test
    void fixesAreOneStepEach() throws IOException {
        writer.paste(DRAFT);
        tab.press("能直接改");
        tab.press("全部改好");
        tab.await("document.querySelector('.cm-content').textContent.includes('同志们：')");

        assertThat(writer.text()).contains("同志们：\n今天开会，主要");
        tab.key("Ctrl+z");
        assertThat(writer.text()).isEqualTo(DRAFT);
    }

    @Test
    void aFindingIsIgnoredThroughEditsElsewhere() throws IOException {
        writer.paste(DRAFT);
        String before = tab.eval("document.querySelectorAll('.finding').length");
        tab.press("忽略");
        String after = tab.eval("document.querySelectorAll('.finding').length");
        tab.eval("document.querySelector('.cm-content').focus()");
        tab.key("Ctrl+Home");
        tab.type("　");
        writer.checked();

        assertThat(Integer.parseInt(after)).isEqualTo(Integer.parseInt(before) - 1);
        assertThat(tab.eval("document.querySelectorAll('.finding').length")).isEqualTo(after);
    }

    @Test
    void theListShowsWhatThereIsUntilSomebodyChooses() throws IOException {
        writer.paste("在全县防汛工作会议上的讲话\n同志们：\n今天开会,安排防汛工作。\n");

        String chosen = "document.querySelector('.tabs [aria-selected=true]').id";
        assertThat(tab.eval(chosen)).isEqualTo("tab-fix");
        tab.click("#tab-look");
        tab.type("　");
        writer.checked();
        assertThat(tab.eval(chosen)).isEqualTo("tab-look");
    }

    @Test
    void aPastedFileIsReadAndAPictureBesideATextIsNot() throws IOException {
        writer.paste(DRAFT);
        String pasted =
                "(() => { const d = new DataTransfer(); d.items.add(new File(['同志们：'],"
                        + " 'a.txt')); TEXT document.querySelector('.cm-content').dispatchEvent(new"
                        + " ClipboardEvent('paste', {clipboardData: d, bubbles: true, cancelable:"
                        + " true})); })()";
        tab.eval(pasted.replace("TEXT", "d.setData('text/plain', '好');"));
        tab.await("document.querySelector('.cm-content').textContent.includes('好')");
        assertThat(tab.eval("String(document.querySelector('dialog'))")).isEqualTo("null");

        tab.eval(pasted.replace("TEXT", ""));
        tab.press("打开");
        tab.await("document.querySelector('.file-name').textContent === 'a.txt'");
        assertThat(writer.text()).isEqualTo("同志们：");
    }

    @Test
    void f8LeadsFromPlaceToPlace() throws IOException {
        writer.paste(DRAFT);
        tab.key("F8");

        tab.await("document.querySelector('.finding.current')");
        assertThat(tab.eval("document.activeElement.className")).contains("cm-content");
        assertThat(tab.eval("document.querySelector('.finding.current .place').textContent"))
                .isEqualTo("第 8 行");
    }

    @Test
    void aClickOnAPageLeadsToTheLine() throws IOException {
        writer.paste(DRAFT);
        tab.eval(
                "(e => { const r = e.getBoundingClientRect(); const s ="
                        + " document.querySelector('.sheet'); s.dispatchEvent(new"
                        + " MouseEvent('click', {clientX: r.left + 2, clientY: r.top + 2}));"
                        + " })(document.querySelectorAll('.sheet .ink g')[4])");

        assertThat(tab.eval("String(document.getSelection().anchorNode.textContent)"))
                .contains("今天开会");
    }

    @Test
    void downloadsAreWhatConvertMakes() throws IOException {
        writer.paste(DRAFT);
        tab.downloadTo(folder);
        for (Format format : Format.values()) {
            if (!Format.usual().contains(format)) {
                tab.click("[aria-label=其他格式]");
            }
            tab.press("下载 " + format);
            BrowserTab.Download file = tab.downloaded();
            assertThat(file.name()).isEqualTo("在全县防汛工作会议上的讲话." + format.extension());
            assertThat(Files.readAllBytes(folder.resolve(file.id())))
                    .isEqualTo(
                            Chengwen.with(
                                            Options.builder(BuiltInStyles.speech())
                                                    .formats(Set.of(format))
                                                    .build())
                                    .convert(DRAFT.getBytes(UTF_8), "x.txt")
                                    .outputs()
                                    .get(0)
                                    .file(format)
                                    .orElseThrow()
                                    .toByteArray());
        }
    }

    @Test
    void aDroppedFileIsRead() throws IOException {
        writer.drop("防汛.txt", DRAFT.getBytes(Charset.forName("GB18030")));
        tab.await("document.querySelectorAll('.sheet .ink path').length > 5");

        assertThat(writer.text()).isEqualTo(DRAFT);
        assertThat(tab.eval("document.querySelector('.file-name').textContent"))
                .isEqualTo("防汛.txt");
    }

    @Test
    void aPictureOfAFileIsShownAndComesBackWithTheText() throws IOException {
        writer.paste(DRAFT);
        writer.drop("bridge.docx", PictureDraft.docx());
        tab.press("打开");
        tab.await("document.querySelector('.picture image')");
        writer.checked();
        assertThat(writer.text()).contains("\n【图片1】\n");

        tab.click("[aria-label=撤消]");
        tab.await("!document.querySelector('.picture')");
        assertThat(writer.text()).isEqualTo(DRAFT);
        tab.click("[aria-label=重做]");
        tab.await("document.querySelector('.picture image')");
    }

    @Test
    void anotherStyleChangesThePagesAndAWrongOneSaysWhere() throws IOException {
        writer.paste(DRAFT);
        tab.press("本单位版式");
        tab.eval("document.querySelector('.yaml').value = 'extends: speech\\nelemens: {}\\n'");
        tab.press("用这个版式");
        tab.await("document.querySelector('dialog .errors li')");
        assertThat(tab.eval("document.querySelector('dialog .errors').textContent"))
                .contains("第 2 行", "elemens");
        tab.eval(
                "document.querySelector('.yaml').value ="
                        + " 'extends: speech\\nelements: {title: {size: 一号}}\\n'");
        tab.eval("window.before = document.querySelector('.sheet .ink').innerHTML");
        tab.press("用这个版式");
        tab.await("!document.querySelector('dialog')");
        tab.await("document.querySelector('.sheet .ink').innerHTML !== window.before");
    }

    @Test
    void aReloadKeepsTheText() throws IOException {
        writer.paste(DRAFT);
        BrowserTab.pause(500);
        tab.go(PAGE.origin() + "/");
        tab.await("document.querySelectorAll('.sheet .ink path').length > 5");

        assertThat(writer.text()).isEqualTo(DRAFT);
    }

    @Test
    void textCannotBecomePartOfThePage() throws IOException {
        String draft =
                """
                <script>window.hit = 1</script><img src=x onerror='window.hit=1'>
                </style><b>粗</b>ODD倒
                同志们：
                今天开会。
                """;
        writer.paste(draft.replace("ODD", "\u2028\u202e"));

        assertThat(tab.eval("String(window.hit)")).isEqualTo("undefined");
        assertThat(tab.eval("String(document.querySelectorAll('img, b, iframe').length)"))
                .isEqualTo("0");
    }

    @Test
    void englishIsSpokenOnRequest() throws IOException {
        tab.go(PAGE.origin() + "/?lang=en");

        assertThat(tab.eval("document.querySelector('.drop-zone').textContent"))
                .contains("Put a draft here");
        assertThat(tab.eval("document.documentElement.lang")).isEqualTo("en");
    }
}
