package io.github.chengwen.input.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements a page does not show: by their own style, or by the class of a style sheet. */
final class StyleRules {

    private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]*)\\}");
    private static final Pattern CLASS = Pattern.compile("(?:^|\\s)[a-z0-9]*\\.([\\w-]+)\\s*$");
    private static final Pattern HIDING =
            Pattern.compile(
                    "display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px|pt)?\\s*(?:;|$)");
    private static final Pattern HIDDEN_IN_WORD = Pattern.compile("mso-hide\\s*:\\s*all");

    private final Set<String> hiding = new HashSet<>();

    private StyleRules() {}

    static StyleRules of(Document page) {
        StyleRules rules = new StyleRules();
        for (Element sheet : page.select("style")) {
            String text = sheet.data().replaceAll("(?s)/\\*.*?\\*/|<!--|-->", "");
            Matcher rule = RULE.matcher(text);
            while (rule.find()) {
                if (hides(rule.group(2))) {
                    for (String selector : rule.group(1).split(",", -1)) {
                        Matcher named = CLASS.matcher(selector.strip());
                        if (named.find() && !selector.strip().contains(" ")) {
                            rules.hiding.add(named.group(1));
                        }
                    }
                }
            }
        }
        return rules;
    }

    private static boolean hides(String style) {
        return HIDING.matcher(style.toLowerCase(Locale.ROOT)).find();
    }

    boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || hides(element.attr("style"))
                || element.classNames().stream().anyMatch(hiding::contains);
    }

    /** What Word hid when it saved the page. */
    static boolean isHiddenInWord(Element element) {
        return HIDDEN_IN_WORD.matcher(element.attr("style")).find();
    }
}
