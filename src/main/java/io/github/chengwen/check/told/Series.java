package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers and names of a series: 连续第八次 and 七连冠, 2号回转窑 and 这台3号回转窑, “项目攻坚年” and “项目突破年”. */
public final class Series implements Rule {

    private static final PrefilteredPattern STREAK =
            PrefilteredPattern.of(
                    "连", "连续第?([二三四五六七八九十]{1,2}|[0-9]{1,2})(?:次|届|年|度)(?:被|获|荣|夺|蝉联|保持|捧得|命名)");

    private static final PrefilteredPattern CROWN =
            PrefilteredPattern.of("二三四五六七八九十0123456789", "([二三四五六七八九十]{1,2}|[0-9]{1,2})连冠");

    private static final PrefilteredPattern NUMBERED =
            PrefilteredPattern.of("号", "(?<=[0-9一二三四五六七八九十])号(" + Told.HAN + "{3})");

    private static final PrefilteredPattern CAMPAIGN =
            PrefilteredPattern.of("“", "“(" + Told.HAN + "{4,6}(?:年|行动|工程|计划))”");

    private static final String THESE = "台座条个栋口列辆艘处";

    @Override
    public void check(Article article, Findings findings) {
        List<Told> streaks = new ArrayList<>();
        List<Told> numbered = new ArrayList<>();
        Map<String, List<Told>> campaigns = new LinkedHashMap<>();
        for (Prose prose : article.prose()) {
            PrefilteredMatcher streak = STREAK.in(prose);
            while (streak.find()) {
                streaks.add(Told.of(streak, 1, prose));
            }
            PrefilteredMatcher crown = CROWN.in(prose);
            while (crown.find()) {
                Told here = Told.of(crown, 1, prose);
                if (streaks.size() == 1 && !streaks.get(0).value().equals(here.value())) {
                    here.contradicts(streaks.get(0), article, findings);
                }
            }
            checkNumbered(prose, numbered, article, findings);
            PrefilteredMatcher campaign = CAMPAIGN.in(prose);
            while (campaign.find()) {
                campaigns
                        .computeIfAbsent(campaign.group(1), k -> new ArrayList<>())
                        .add(Told.of(campaign, 1, prose));
            }
        }
        checkCampaigns(campaigns, article, findings);
    }

    /** 这台3号回转窑: it was told of, under this number. */
    private static void checkNumbered(
            Prose prose, List<Told> numbered, Article article, Findings findings) {
        PrefilteredMatcher number = NUMBERED.in(prose);
        while (number.find()) {
            int at = number.start() - 1;
            while (at > 0 && Character.isDigit(prose.text().charAt(at - 1))) {
                at--;
            }
            String value = prose.text().substring(at, number.end());
            Told here = new Told(value, prose, at, number.end());
            boolean refers =
                    at > 1
                            && prose.text().charAt(at - 2) == '这'
                            && THESE.indexOf(prose.text().charAt(at - 1)) >= 0;
            List<Told> same =
                    numbered.stream().filter(n -> n.value().endsWith(number.group(1))).toList();
            boolean known = same.stream().anyMatch(n -> n.value().equals(here.value()));
            if (refers && !known && !same.isEmpty()) {
                here.differsFrom(same.get(0), article, findings);
            }
            numbered.add(here);
        }
    }

    /** One name twice, and once another with the same first and last words. */
    private static void checkCampaigns(
            Map<String, List<Told>> campaigns, Article article, Findings findings) {
        for (List<Told> usual : campaigns.values()) {
            for (List<Told> rare : campaigns.values()) {
                String one = usual.get(0).value();
                String two = rare.get(0).value();
                boolean like =
                        usual.size() > 1
                                && rare.size() == 1
                                && one.length() == two.length()
                                && one.regionMatches(0, two, 0, 2)
                                && one.endsWith(two.substring(two.length() - 1))
                                && one.length() <= 6;
                boolean both = usual.stream().anyMatch(t -> t.isInSentenceOf(rare.get(0)));
                if (like && !one.equals(two) && !both) {
                    rare.get(0).differsFrom(usual.get(0), article, findings);
                }
            }
        }
    }
}
