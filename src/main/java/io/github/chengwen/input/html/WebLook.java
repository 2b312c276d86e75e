package io.github.chengwen.input.html;

import io.github.chengwen.input.manuscript.CharacterLook;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How the characters of an element look, by its own attributes and those around it. */
final class WebLook {

    private static final Pattern SIZE =
            Pattern.compile("font-size\\s*:\\s*([0-9]{1,3}(?:\\.[0-9]{1,3})?)\\s*(pt|px)");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern FACE =
            Pattern.compile("(?:fareast-font-family|font-family)\\s*:\\s*[\"']?([^\"',;]{1,40})");
    private static final Pattern GROUND =
            Pattern.compile("background(?:-color)?\\s*:\\s*(#[0-9a-f]{6})");
    private static final double POINTS_PER_PIXEL = .75;

    private WebLook() {}

    static CharacterLook of(Element element) {
        int size = 0;
        boolean bold = false;
        String face = "";
        for (Element e = element; e != null && !e.normalName().equals("body"); e = e.parent()) {
            String style = e.attr("style");
            String name = e.normalName();
            bold |= name.equals("b") || name.equals("strong");
            face = face.isEmpty() ? e.attr("face") : face;
            if (style.isEmpty()) {
                continue;
            }
            bold |= BOLD.matcher(style.toLowerCase(Locale.ROOT)).find();
            size = size == 0 ? size(style) : size;
            Matcher named = FACE.matcher(style);
            face = face.isEmpty() && named.find() ? named.group(1).strip() : face;
        }
        return new CharacterLook(size, bold, face);
    }

    /**
     * The ground of a cell or of its row, six hexadecimal digits behind a sign; empty where it is
     * not said so.
     */
    static String ground(Element cell) {
        for (Element e = cell; e != null && !e.normalName().equals("table"); e = e.parent()) {
            Matcher told = GROUND.matcher(e.attr("style").toLowerCase(Locale.ROOT));
            String colour = told.find() ? told.group(1) : e.attr("bgcolor");
            if (colour.matches("#[0-9a-fA-F]{6}")) {
                return colour;
            }
        }
        return "";
    }

    /** In half points. */
    private static int size(String style) {
        Matcher size = SIZE.matcher(style.toLowerCase(Locale.ROOT));
        if (!size.find()) {
            return 0;
        }
        double unit = size.group(2).equals("px") ? POINTS_PER_PIXEL : 1;
        return (int) Math.round(2 * unit * Double.parseDouble(size.group(1)));
    }
}
