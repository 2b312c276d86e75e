package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A Word file with a picture and a table that has merged cells. */
final class PictureDraft {

    private static final String PAGE =
            """
            <html><body><p>在全县防汛工作会议上的讲话</p><p>县长　柳闻川</p><p>同志们：</p>
            <p>今天开会，主要任务是安排防汛工作，新桥已经通车，各乡镇的任务见下表。</p>
            <p><img alt="新桥通车" width="240" height="160" src="data:image/png;base64,PICTURE"></p>
            <table><tr><th>镇</th><th>河堤</th><th>责任人</th></tr>
            <tr><td rowspan="2">柳河镇</td><td>东堤</td><td>沈知远</td></tr>
            <tr><td>西堤</td><td>陆望舒</td></tr></table>
            <p>各乡镇要把河堤查一遍，把隐患改一遍。</p></body></html>
            """;

    private PictureDraft() {}

    /** A red square, transparent around it. */
    static byte[] square() throws IOException {
        BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(20, 20, 80, 40);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    static byte[] html() throws IOException {
        return PAGE.replace("PICTURE", Base64.getEncoder().encodeToString(square()))
                .getBytes(UTF_8);
    }

    static byte[] docx() throws IOException {
        return Chengwen.with(Options.of(BuiltInStyles.speech()))
                .convert(html(), "bridge.html")
                .outputs()
                .get(0)
                .file(Format.DOCX)
                .orElseThrow()
                .toByteArray();
    }
}
