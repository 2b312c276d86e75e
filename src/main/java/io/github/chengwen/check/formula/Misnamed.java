package io.github.chengwen.check.formula;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Cited;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Openings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and fixed phrases in a wrong form, and names of organs and laws that were right once. */
public final class Misnamed implements Rule {

    /** The year, and a space, that lines of names that were right until then begin with. */
    private static final Pattern OLD = Pattern.compile("20[0-9]{2} ");

    private static final PrefilteredPattern AHEAD =
            PrefilteredPattern.of("2", "(?<![0-9])(20[0-9]{2})年");

    /** The year of the number of a document, 〔2021〕. */
    private static final PrefilteredPattern NUMBERED =
            PrefilteredPattern.of("〔[（(", "[〔\\[（(](20[0-9]{2})[〕\\]）)]");

    private static final PrefilteredPattern YEAR =
            PrefilteredPattern.of("2", "(?<![0-9到至—–-])(20[0-9]{2}) ?年(?!前|底前|末|远景)");

    /**
     * @param until the last year in which it was right; 0 for a name that never was
     */
    private record Name(String wrong, String right, int until) {}

    private static final class Loaded {
        private static final Openings<Name> NAMES = load();
    }

    private static Openings<Name> load() {
        Openings<Name> names = new Openings<>();
        for (String line : Resource.lines(Misnamed.class, "misnamed.txt")) {
            boolean old = OLD.matcher(line).lookingAt();
            int until = old ? Integer.parseInt(line.substring(0, 4)) : 0;
            for (String entry : line.substring(old ? 5 : 0).split(" ", -1)) {
                int equals = entry.indexOf('=');
                String right = entry.substring(equals + 1);
                Name name = new Name(entry.substring(0, equals), right, until);
                names.add(entry, name);
            }
        }
        return names;
    }

    @Override
    public void check(Article article, Findings findings) {
        int year = year(article);
        Set<String> told = new HashSet<>();
        article.written().forEach(prose -> check(prose, year, told, findings));
    }

    private static void check(Prose prose, int year, Set<String> told, Findings findings) {
        String text = prose.text();
        int i = 0;
        while (i + 2 <= text.length()) {
            i += Math.max(1, check(prose, i, year, told, findings));
        }
    }

    private static int check(Prose prose, int at, int year, Set<String> told, Findings findings) {
        String text = prose.text();
        if (!Loaded.NAMES.mayBegin(text, at)) {
            return 0;
        }
        for (Name name : Loaded.NAMES.at(text, at)) {
            int end = at + name.wrong().length();
            if (text.startsWith(name.wrong(), at)
                    && !text.startsWith(name.right(), at)
                    && !isOther(text, at, end)
                    && !Cited.isErratum(text, at, end)
                    && (name.until() == 0
                            || isOld(name, year, text, at) && told.add(name.wrong()))) {
                findings.add(Code.OFFICIAL_NAME, prose.span(at, end), name.wrong(), name.right());
                return name.wrong().length();
            }
        }
        return 0;
    }

    /** Whether it is part of a longer word or name: 国家应急管理部门, 国家矿山安监局. */
    private static boolean isOther(String text, int from, int end) {
        return text.charAt(end - 1) == '法' && "律规制治院庭定人".indexOf(Characters.at(text, end)) >= 0
                || text.charAt(end - 1) == '部' && isOtherPart(text, from, end)
                || text.startsWith("矿山", Math.max(0, from - 2))
                || text.startsWith("市高级", from) && isMunicipality(text, from);
    }

    /** What follows 部 in words such as 部门, 部队, 部长, 部分. */
    private static final String BEHIND_PART = "门队长署分位件落级";

    /** What stands before the short name of a ministry that is a name by itself. */
    private static final String BEFORE_MINISTRY = "实由和与及经被受按照据家在向以对同将从到";

    /** Whether 部 belongs to a longer word, or a short name such as 交通部 to a longer one. */
    private static boolean isOtherPart(String text, int from, int end) {
        char before = Characters.at(text, from - 1);
        return BEHIND_PART.indexOf(Characters.at(text, end)) >= 0
                || end - from <= SHORT
                        && Characters.isHan(before)
                        && BEFORE_MINISTRY.indexOf(before) < 0;
    }

    /** Ministries of one word. */
    private static final int SHORT = 3;

    /** Cities whose court is a high one. */
    private static final List<String> MUNICIPALITIES = List.of("北京", "上海", "天津", "重庆");

    private static boolean isMunicipality(String text, int at) {
        return MUNICIPALITIES.contains(text.substring(Math.max(0, at - 2), at));
    }

    private static boolean isOld(Name name, int year, String text, int at) {
        return year > name.until()
                && !isPast(text, at)
                && !isDated(name, text, at)
                && !isCited(text, at + name.wrong().length());
    }

    /** Whether the sentence speaks of an organ of the past, or a name is quoted from a document. */
    private static boolean isPast(String text, int at) {
        if (text.lastIndexOf('“', at) > text.lastIndexOf('”', at)) {
            return true;
        }
        String before = text.substring(Math.max(0, at - 12), at);
        return before.matches("(?s).*(?:原|曾|当时|时任|那时|以前|过去|前身).*");
    }

    private static final Pattern EARLIER = Pattern.compile("(19[0-9]{2}|20[0-9]{2})年");

    /** Whether the sentence tells of a year in which the name was right. */
    private static boolean isDated(Name name, String text, int at) {
        int start = text.lastIndexOf('。', at) + 1;
        Matcher year = EARLIER.matcher(text).region(start, at);
        int latest = 0;
        while (year.find()) {
            latest = Integer.parseInt(year.group(1));
        }
        return latest > 0 && latest <= name.until();
    }

    /** Whether a name is that of the author of an order or a document: 国土资源部令第68号. */
    private static boolean isCited(String text, int end) {
        return end < text.length() && "令〔[".indexOf(text.charAt(end)) >= 0;
    }

    /**
     * The year of a document: that of its date, or the latest that it speaks of; years that it
     * looks forward to only where there are no others, and where there is none what it speaks of.
     */
    private static int year(Article article) {
        int dated = latest(YEAR, article.prose().stream().filter(Prose::isDate).toList());
        int spoken = Math.max(latest(NUMBERED, article.prose()), latest(YEAR, article.prose()));
        int year = dated > 0 ? dated : spoken > 0 ? spoken : latest(AHEAD, article.prose());
        boolean recent =
                year == 0
                        && article.prose().stream()
                                .anyMatch(prose -> RECENT.matcher(prose.text()).find());
        return recent ? RECENT_YEAR : year;
    }

    /**
     * What is spoken of since the twentieth congress of the party, for documents without a year.
     */
    private static final Pattern RECENT =
            Pattern.compile("党的二十大|二十届|“十五五”|新质生产力|“两个确立”|党纪学习教育|国家金融监督管理");

    private static final int RECENT_YEAR = 2024;

    private static int latest(PrefilteredPattern year, List<Prose> all) {
        int latest = 0;
        for (Prose prose : all) {
            PrefilteredMatcher matcher = year.in(prose);
            while (matcher.find()) {
                latest = Math.max(latest, Integer.parseInt(matcher.group(1)));
            }
        }
        return latest;
    }
}
