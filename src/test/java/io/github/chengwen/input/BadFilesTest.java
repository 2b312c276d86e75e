package io.github.chengwen.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.HeapBudget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that are cut off, damaged or made to harm give a reason, never an exception. */
@Tag("slow")
final class BadFilesTest {

    private static byte[] ours() throws IOException {
        Path sample = Path.of("samples", "01-日期称呼连排.txt");
        return Chengwen.with(Options.of(BuiltInStyles.speech()))
                .convert(Files.readAllBytes(sample), "稿.txt")
                .outputs()
                .get(0)
                .file(Format.DOCX)
                .orElseThrow()
                .toByteArray();
    }

    @Test
    void aDocxThatIsCutOffAnywhereIsDamaged() throws IOException {
        byte[] whole = ours();
        for (int length = 1000; length < whole.length - 1000; length += 1000) {
            assertThat(Draft.refusal("稿.docx", Arrays.copyOf(whole, length)))
                    .as("%s of %s bytes", length, whole.length)
                    .isEqualTo(Code.DAMAGED);
        }
    }

    @Test
    void aDocxWithAnyByteChangedIsReadOrRefused() throws IOException {
        byte[] whole = ours();
        Random random = new Random(20240306);
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            assertThatCode(() -> Drafts.open("稿.docx", changed, HeapBudget.UNLIMITED))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        assertThat(Draft.refusal("稿.docx", inflating("word/document.xml", 300)))
                .isEqualTo(Code.BEYOND_LIMIT);
    }

    @Test
    void aPictureIsNotUnpackedAtAll() throws IOException {
        assertThat(Draft.refusal("稿.docx", inflating("word/media/image1.bmp", 300)))
                .isEqualTo(Code.DAMAGED);
    }

    /** So many megabytes of zeros in one entry. */
    private static byte[] inflating(String name, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    /** A form of many empty rows is a hundred times smaller in the file. */
    @Test
    void aTableThatRepeatsItselfIsNoBomb() {
        String cell = "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc>";
        String rows = ("<w:tr>" + cell.repeat(4) + "</w:tr>").repeat(5000);
        byte[] bytes = WordFile.of("<w:tbl>" + rows + "</w:tbl>").bytes();

        assertThat(Draft.open("稿.docx", bytes).lines()).hasSize(5000);
    }

    @Test
    void elementsThatNestWithoutEndAreRefused() {
        String open = "<w:sdt><w:sdtContent>".repeat(5000);
        String close = "</w:sdtContent></w:sdt>".repeat(5000);

        assertThat(Draft.refusal("稿.docx", WordFile.of(open + close).bytes()))
                .isEqualTo(Code.DAMAGED);
    }

    @Test
    void aPageThatNestsWithoutEndKeepsItsText() {
        String page = "<html>" + "<div>".repeat(20_000) + "正文" + "</div>".repeat(20_000);

        assertThat(Draft.open("稿.html", page.getBytes(UTF_8)).source().text()).contains("正文");
    }

    @Test
    void bytesThatOnlyBeginLikeADocAreDamaged() {
        byte[] bytes = new byte[4096];
        byte[] magic = {
            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
        };
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        byte[] name = "WordDocument".getBytes(UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);

        assertThat(Draft.refusal("稿.doc", bytes)).isEqualTo(Code.DAMAGED);
    }

    @Test
    void anRtfThatIsCutOffIsDamaged() {
        assertThat(Draft.refusal("稿.rtf", "{\\rtf1\\ansi {x\\par".getBytes(UTF_8)))
                .isEqualTo(Code.DAMAGED);
    }
}
