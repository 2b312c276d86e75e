package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.Signature;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who writes and to whom, against the text: 县财政局 as addressee and 恳请县教育局给予解决; 我校 above the name of
 * a 局.
 */
public final class Organs implements Rule {

    private static final PrefilteredPattern ASKED =
            PrefilteredPattern.of(
                    "恳特请",
                    "(?:恳请|特请|敬请|请)([省市县区镇\\u4e00-\\u9fff]{1,9}?(?:人民政府|政府|局|厅|委|办))(?:给予|予以|批准|解决|审批|审核|拨付|研究解决)");

    private static final PrefilteredPattern OWN =
            PrefilteredPattern.of("我", "(?<![自忘])我(公司|[局校院馆厂])(?![长委])");

    private static final Pattern ONE = Pattern.compile("[^、，；各]{2,20}[：:]?\\s*");

    @Override
    public void check(Article article, Findings findings) {
        Optional<Prose> addressee =
                article.prose().stream()
                        .filter(p -> p.block() instanceof Salutation)
                        .filter(p -> ONE.matcher(p.text()).matches())
                        .findFirst();
        Optional<Prose> signed =
                article.prose().stream().filter(p -> p.block() instanceof Signature).findFirst();
        if (addressee.isEmpty() && signed.isEmpty()) {
            return;
        }
        for (Prose prose : article.written().toList()) {
            if (prose.isText()) {
                addressee.ifPresent(a -> checkAsked(prose, a, article, findings));
                signed.ifPresent(s -> checkOwn(prose, s, article, findings));
            }
        }
    }

    private static void checkAsked(
            Prose prose, Prose addressee, Article article, Findings findings) {
        String name = addressee.text().replaceAll("[：:\\s]", "");
        PrefilteredMatcher asked = ASKED.in(prose);
        while (asked.find() && name.matches(".*(?:政府|局|厅|委|办|委员会)")) {
            Told here = Told.of(asked, 1, prose);
            boolean same = isShort(name, here.value());
            boolean ours = here.value().startsWith("贵") || here.value().startsWith("上级");
            if (!same && !ours) {
                here.differsFrom(new Told(name, addressee, 0, 0), article, findings);
            }
        }
    }

    /** Whether one name may be short for the other: 县政府, 县人民政府. */
    private static boolean isShort(String one, String other) {
        String brief = one.length() < other.length() ? one : other;
        String full = brief.equals(one) ? other : one;
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            at += full.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        return at == brief.length();
    }

    private static void checkOwn(Prose prose, Prose signed, Article article, Findings findings) {
        String name = signed.text().strip();
        String kinds =
                name.matches(".*(?:中学|小学|学校|大学|幼儿园|[一二三四五六七八九十]中)")
                        ? "校院"
                        : name.matches(".*(?:医院|法院|检察院|研究院|学院)")
                                ? "院校"
                                : name.endsWith("局")
                                        ? "局"
                                        : name.endsWith("公司")
                                                ? "公司厂"
                                                : name.endsWith("馆") ? "馆" : "";
        PrefilteredMatcher own = OWN.in(prose);
        while (!kinds.isEmpty() && own.find()) {
            String text = prose.text();
            boolean quoted =
                    text.lastIndexOf('“', own.start()) > text.lastIndexOf('”', own.start());
            if (!kinds.contains(own.group(1)) && !quoted) {
                Told.of(own, 0, prose).differsFrom(new Told(name, signed, 0, 0), article, findings);
                return;
            }
        }
    }
}
