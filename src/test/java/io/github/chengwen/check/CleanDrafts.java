package io.github.chengwen.check;

import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Drafts in which proof-reading finds nothing, as a place to plant mistakes in. */
public final class CleanDrafts {

    private static final Path FOLDER = Path.of("src/test/resources/drafts");

    private static final int LONG = 45;

    static final List<String> NAMES =
            List.of(
                    "002-congratulation-letter",
                    "015-proposal-civilised",
                    "016-condolence",
                    "101-mayor-plenary",
                    "102-union-congress-report",
                    "107-principal-opening",
                    "112-wedding-two-blank-lines",
                    "113-bulleted-report",
                    "114-commend-circular",
                    "118-fullwidth-indent-pages",
                    "201-graduation",
                    "204-countyhead",
                    "209-govreport",
                    "210-commendation",
                    "1045-zhuchi-zhengqi",
                    "214-forum",
                    "232-duizhao-jiancha",
                    "301-xianwei-jingji",
                    "302-kaixue",
                    "304-dongshizhang",
                    "305-renda-bimu",
                    "308-diaoyan",
                    "309-fangan",
                    "310-luyin",
                    "312-jiaoyu-dahui",
                    "314-weijian",
                    "401-kaixue",
                    "403-qimo",
                    "405-zuotan",
                    "406-zhiliang",
                    "407-shuiwang",
                    "408-zhuanfa",
                    "409-tongzhi",
                    "414-shipin",
                    "415-tanhua",
                    "417-zongjie",
                    "418-zhuchi",
                    "501-xiaozhang-biye",
                    "503-shengting-yinshui",
                    "504-zhengfu-baogao",
                    "509-weixin-shicha",
                    "515-jiyao-gongye",
                    "518-jituan-bimu",
                    "602-nongye",
                    "608-jinji",
                    "609-jihua",
                    "610-zongjie",
                    "612-yifengxin",
                    "511-tongzhi-qiuzhong",
                    "615-renda",
                    "618-jiaotong");

    private CleanDrafts() {}

    static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".txt"), StandardCharsets.UTF_8);
    }

    /** The draft with paragraphs put between two of its own, somewhere in the middle. */
    static Planted planted(String name, List<String> paragraphs) throws IOException {
        List<String> lines = new ArrayList<>(text(name).lines().toList());
        int line = middle(lines);
        String indent =
                lines.get(line).substring(0, lines.get(line).indexOf(lines.get(line).strip()));
        String before = String.join("\n", lines.subList(0, line + 1)) + "\n";
        String after = "\n" + String.join("\n", lines.subList(line + 1, lines.size())) + "\n";
        String middle = indent + String.join("\n" + indent, paragraphs);
        int start = middle.indexOf('⟦');
        int end = middle.indexOf('⟧') - 1;
        String clean = middle.replace("⟦", "").replace("⟧", "");
        return new Planted(before + clean + after, before.length() + start, before.length() + end);
    }

    /** A draft with a mistake from {@code start} to {@code end}. */
    record Planted(String text, int start, int end) {}

    /** The last line of the first half that stands between two paragraphs. */
    private static int middle(List<String> lines) {
        int best = -1;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean fits = isParagraph(lines.get(i)) && isParagraph(lines.get(i + 1));
            best = fits && (best < 0 || i <= lines.size() / 2) ? i : best;
        }
        return best;
    }

    private static boolean isParagraph(String line) {
        String text = line.strip();
        return text.length() >= LONG && "。！".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** What proof-reading says of a text, apart from notes. */
    public static List<Diagnostic> read(String text) {
        return proof(text).diagnostics().stream().toList();
    }

    public static Proof proof(String text) {
        SourceText source = SourceText.of("draft.txt", text);
        return ProofReader.read(
                StructureReader.read(source).draft(), at -> source.position(at).line());
    }
}
