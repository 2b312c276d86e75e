package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An e-mail address in two forms, a person with two telephones. */
public final class Contacts implements Rule {

    private static final PrefilteredPattern MAIL =
            PrefilteredPattern.of(
                    "@", "(?<=([A-Za-z0-9._-]{2,30}))@([A-Za-z0-9][A-Za-z0-9.-]{2,28}[A-Za-z0-9])");

    private static final PrefilteredPattern CALL =
            PrefilteredPattern.of("电手", "(?:电话|手机)[：:]?([0-9][0-9-]{6,12}[0-9])");

    private static final Pattern PERSON =
            Pattern.compile("[人：:系、，](" + Told.HAN + "{2,3})[，,：:（( \\u3000]{0,2}(?:联系|办公|咨询)?$");

    @Override
    public void check(Article article, Findings findings) {
        List<Told> mails = new ArrayList<>();
        Map<String, Told> calls = new HashMap<>();
        for (Prose prose : article.prose()) {
            PrefilteredMatcher mail = MAIL.in(prose);
            while (mail.find()) {
                checkMail(address(mail, prose), mails, article, findings);
            }
            PrefilteredMatcher call = CALL.in(prose);
            while (call.find()) {
                Told here = Told.of(call, 1, prose);
                String text = prose.text();
                Matcher person =
                        PERSON.matcher(
                                text.substring(Math.max(0, call.start() - 12), call.start()));
                if (!person.find()) {
                    continue;
                }
                Told first = calls.putIfAbsent(person.group(1), here);
                boolean near =
                        first != null
                                && first.value().length() == here.value().length()
                                && !first.value().equals(here.value());
                if (first != null && near) {
                    here.contradicts(first, article, findings);
                }
            }
        }
    }

    private static Told address(PrefilteredMatcher mail, Prose prose) {
        String text = prose.text();
        int from = mail.start();
        while (from > 0 && isLocal(text.charAt(from - 1))) {
            from--;
        }
        return new Told(text.substring(from, mail.end()), prose, from, mail.end());
    }

    private static boolean isLocal(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
    }

    private static void checkMail(Told here, List<Told> mails, Article article, Findings findings) {
        for (Told earlier : mails) {
            if (earlier.value().equals(here.value())) {
                return;
            }
        }
        for (Told earlier : mails) {
            if (isNearly(earlier.value(), here.value())) {
                here.contradicts(earlier, article, findings);
                break;
            }
        }
        mails.add(here);
    }

    /** Whether two addresses of one length differ in one or two characters. */
    private static boolean isNearly(String one, String other) {
        int different = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return one.length() == other.length() && different > 0 && different <= 2;
    }
}
