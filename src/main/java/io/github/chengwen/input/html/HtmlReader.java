package io.github.chengwen.input.html;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.Extract;
import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import io.github.chengwen.input.manuscript.Refusal;
import io.github.chengwen.input.manuscript.Story;
import io.github.chengwen.text.Decoded;
import io.github.chengwen.text.Decoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page as its reader sees it, without what is not the article. */
public final class HtmlReader {

    private static final String NAME = "HTML";
    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,30})");

    private HtmlReader() {}

    /** Total: any bytes give a manuscript or the reason why not. */
    public static Extract read(byte[] bytes, Changes changes) {
        try {
            Optional<MimePart> archived = MimePart.page(bytes);
            byte[] page = archived.map(MimePart::content).orElse(bytes);
            Optional<String> named = archived.flatMap(MimePart::charset).or(() -> charset(page));
            // A page in another encoding is no UTF-8, whatever it says of itself; GB18030 takes
            // nearly any bytes.
            Optional<String> strict =
                    decoded(page, "UTF-8").or(() -> named.flatMap(name -> decoded(page, name)));
            return strict.isPresent()
                    ? read(strict.get(), changes)
                    : Decoder.decode("", page)
                            .match(
                                    text -> read(text.source().text(), changes),
                                    (Decoded.Refused refused) -> new Refusal(refused.reason()));
        } catch (RuntimeException e) {
            return Refusal.of(Code.DAMAGED, NAME, e.getClass().getSimpleName());
        }
    }

    /** What the page says of itself near its start. */
    private static Optional<String> charset(byte[] page) {
        int length = Math.min(page.length, HEAD);
        Matcher named = CHARSET.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }

    /** Empty where the page is not what it says. */
    private static Optional<String> decoded(byte[] page, String name) {
        boolean simplified = name.toLowerCase(Locale.ROOT).matches("gb.*|x-gbk|cp936");
        try {
            Charset charset = Charset.forName(simplified ? "GB18030" : name);
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(page))
                            .toString());
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Extract read(String html, Changes changes) {
        Document page = Jsoup.parse(html.startsWith("\ufeff") ? html.substring(1) : html);
        ManuscriptBuilder manuscript = new ManuscriptBuilder();
        Story story = new Story(manuscript);
        new PageWalk(story, StyleRules.of(page), changes).walk(page.body());
        story.end();
        return manuscript.build();
    }
}
