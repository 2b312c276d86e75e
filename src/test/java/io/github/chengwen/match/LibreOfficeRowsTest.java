package io.github.chengwen.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.match.Comparison.Pair;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import io.github.chengwen.testing.TestStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsLibreOffice
class LibreOfficeRowsTest {

    @TempDir Path work;

    @Test
    void explore() throws IOException, InterruptedException {
        Style style = TestStyles.speechWith("lines.match=libreoffice");
        List<Fixture> fixtures = Fixtures.all();
        List<Path> files = new ArrayList<>();
        for (Fixture f : fixtures) {
            files.add(Files.write(work.resolve(f.name() + ".docx"), f.docx(style)));
        }
        long t = System.nanoTime();
        LibreOffice.in(work).convert(files, "pdf");
        System.out.println("soffice s " + (System.nanoTime() - t) / 1e9);
        StringBuilder out = new StringBuilder();
        int rows = 0;
        int same = 0;
        int offBase = 0;
        int offRight = 0;
        for (Fixture f : fixtures) {
            byte[] pdf = f.pdf(style);
            byte[] lo = Files.readAllBytes(work.resolve(f.name() + ".pdf"));
            Files.createDirectories(Path.of("target/match"));
            Files.write(Path.of("target/match", f.name() + "-ours.pdf"), pdf);
            Files.write(Path.of("target/match", f.name() + "-lo.pdf"), lo);
            Comparison c = Comparison.of(PdfRow.of(pdf), PdfRow.of(lo));
            rows += c.rows();
            same += c.pairs().size();
            out.append("== " + f.name() + " " + c.pairs().size() + "/" + c.rows() + "\n");
            c.differences().forEach(d -> out.append("  " + d + "\n"));
            int shown = 0;
            for (Pair p : c.pairs()) {
                double b = p.ours().baseline() - p.theirs().baseline();
                double r = p.ours().right() - p.theirs().right();
                if (Math.abs(b) > 0.2 * 72 / 25.4) offBase++;
                if (Math.abs(r) > 0.5 * 72 / 25.4) offRight++;
                if ((Math.abs(b) > 0.567 || Math.abs(r) > 1.417) && shown++ < 6) {
                    out.append(String.format("  off %.2f %.2f %s%n", b, r, p.ours()));
                }
            }
        }
        out.append("rows " + rows + " same " + same + " base " + offBase + " right " + offRight);
        Files.writeString(Path.of("target/match/report.txt"), out);
        System.out.println(out.substring(out.lastIndexOf("rows ")));
        assertThat(rows).isPositive();
    }
}
