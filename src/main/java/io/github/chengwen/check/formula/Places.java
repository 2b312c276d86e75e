package io.github.chengwen.check.formula;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cities beside a province that they are not in, and names of peoples that are none. */
public final class Places implements ParagraphRule {

    private static final class Loaded {
        private static final Map<String, String> PROVINCE = load();
        private static final Pattern IN =
                Pattern.compile(
                        "("
                                + String.join("|", new TreeSet<>(PROVINCE.values()))
                                + ")(?:省|壮族自治区|回族自治区|维吾尔自治区|自治区)?([\\u4e00-\\u9fff]{2,4}?)(?:市|(?=等地|考察|调研|召开|举行|举办|学习))");
        private static final String PEOPLES =
                " " + String.join(" ", Resource.lines(Places.class, "peoples.txt")) + " ";
    }

    private static Map<String, String> load() {
        Map<String, String> provinces = new HashMap<>();
        for (String line : Resource.lines(Places.class, "places.txt")) {
            String[] names = line.split(" ", -1);
            for (int i = 1; i < names.length; i++) {
                provinces.put(names[i], names[0]);
            }
        }
        return provinces;
    }

    /** A people among others: 苗族、布衣族、侗族. */
    private static final Pattern PEOPLE =
            Pattern.compile("(?<=、|有|和|的|是|括|^)([\\u4e00-\\u9fff]{1,5}族)(?=、|和|等|，|。)");

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        if (text.indexOf('省') >= 0 || text.contains("自治区")) {
            Matcher matcher = Loaded.IN.matcher(text);
            while (matcher.find()) {
                String province = Loaded.PROVINCE.getOrDefault(matcher.group(2), "");
                if (!province.isEmpty() && !province.equals(matcher.group(1))) {
                    findings.add(
                            Code.OTHER_PROVINCE,
                            prose.span(matcher.start(), matcher.end()),
                            matcher.group(2),
                            matcher.group(1),
                            province);
                }
            }
        }
        if (text.indexOf('族') >= 0) {
            checkPeoples(prose, findings);
        }
    }

    private static void checkPeoples(Prose prose, Findings findings) {
        Matcher matcher = PEOPLE.matcher(prose.text());
        int known = 0;
        while (matcher.find()) {
            known += Loaded.PEOPLES.contains(" " + matcher.group(1) + " ") ? 1 : 0;
        }
        if (known < 2) {
            return;
        }
        matcher.reset();
        while (matcher.find()) {
            String typed = matcher.group(1);
            if (!Loaded.PEOPLES.contains(" " + typed + " ")) {
                for (String people : Loaded.PEOPLES.strip().split(" ", -1)) {
                    if (people.length() > 2
                            && people.length() == typed.length()
                            && Distance.between(people, typed) == 1) {
                        findings.add(
                                Code.OFFICIAL_NAME,
                                prose.span(matcher.start(1), matcher.end(1)),
                                typed,
                                people);
                    }
                }
            }
        }
    }
}
