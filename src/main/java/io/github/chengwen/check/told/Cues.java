package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import java.util.Optional;

/** The script of a meeting: （沈敏同志通报后） where 沈明同志 was asked to speak. */
public final class Cues implements Rule {

    private static final PrefilteredPattern CUE =
            PrefilteredPattern.of(
                    "（(",
                    "[（(](?:待|等|请)?(?:[^（）()，。；]{0,12}?[长记任员席理授师])?("
                            + Told.HAN
                            + "{2,3})同志(?:作|做|进行|上台)?[^（）()，。]{0,6}?(?:讲话|发言|致辞|致词|通报|宣读|介绍|汇报|报告|表态|点评|总结|传达|说明|领誓)[^（）()]{0,8}[）)]");

    private static final PrefilteredPattern ASKED =
            PrefilteredPattern.of("请由", "(?:请|由)([^。；，“”（）]{2,30}?)同志");

    @Override
    public void check(Article article, Findings findings) {
        Optional<Told> asked = Optional.empty();
        for (Prose prose : article.prose()) {
            PrefilteredMatcher cue = CUE.in(prose);
            PrefilteredMatcher next = ASKED.in(prose);
            if (cue.find()) {
                Told here = Told.of(cue, 1, prose);
                asked.filter(earlier -> !earlier.value().endsWith(here.value()))
                        .filter(earlier -> isNew(article, here))
                        .ifPresent(earlier -> tell(here, earlier, article, findings));
            }
            while (next.find()) {
                asked = Optional.of(Told.of(next, 1, prose));
            }
        }
    }

    /** Whether a name stands nowhere else. */
    private static boolean isNew(Article article, Told name) {
        int times = 0;
        for (Prose prose : article.prose()) {
            int at = prose.text().indexOf(name.value());
            while (at >= 0) {
                times++;
                at = prose.text().indexOf(name.value(), at + 1);
            }
        }
        return times == 1;
    }

    private static void tell(Told here, Told earlier, Article article, Findings findings) {
        String name =
                earlier.value()
                        .substring(Math.max(0, earlier.value().length() - here.value().length()));
        Told asked = new Told(name, earlier.prose(), earlier.from(), earlier.to());
        here.differsFrom(asked, article, findings);
    }
}
