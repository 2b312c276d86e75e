package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.layout.Sheets;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The maps from glyphs to characters, of a face of which 250 characters are used. */
class ToUnicodeTest {

    private static final Pattern SECTION =
            Pattern.compile("(\\d+) beginbfchar\n(.*?)endbfchar", Pattern.DOTALL);

    private static final String CHARACTERS = characters(250);

    @Test
    @DisplayName("F-12: a section holds at most 100 entries, as many as it says")
    void sections() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        Matcher section = SECTION.matcher(map());
        while (section.find()) {
            sizes.add(Integer.parseInt(section.group(1)));
            assertThat(section.group(2).lines()).hasSize(Integer.parseInt(section.group(1)));
        }
        assertThat(sizes).containsExactly(100, 100, CHARACTERS.length() - 200);
    }

    private static String map() throws IOException {
        try (PDDocument document = Pdfs.open(Pdfs.of(Sheets.body(CHARACTERS)))) {
            List<String> maps = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                COSDictionary font =
                        document.getPage(0).getResources().getFont(name).getCOSObject();
                COSStream map = font.getCOSStream(COSName.TO_UNICODE);
                maps.add(
                        new String(
                                map.createInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            }
            return maps.stream()
                    .filter(map -> map.contains("<" + hex(CHARACTERS.charAt(0)) + ">"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String hex(char character) {
        return String.format("%04x", (int) character);
    }

    private static String characters(int count) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            byte[] gb2312 = {(byte) (0xb0 + i / 94), (byte) (0xa1 + i % 94)};
            characters.append(new String(gb2312, Charset.forName("GB2312")));
        }
        return characters.toString();
    }
}
