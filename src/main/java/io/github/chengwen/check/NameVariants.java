package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Surnames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Homophone variants of a name: 张建国书记 and 张健国书记, 鸿源纸业 and 宏源纸业. */
final class NameVariants implements Rule {

    /** Groups of characters in names that sound alike, or nearly so. */
    private static final String[] HOMOPHONES = {
        "宏鸿洪弘红虹泓", "建健", "明铭鸣", "华桦骅", "军君钧均俊峻", "伟炜玮纬", "晓小", "志智致", "文雯闻", "玉钰裕育", "荣融蓉", "新欣鑫馨",
                "永勇咏", "生声升胜晟", "林霖琳麟", "峰锋丰风枫",
        "辉晖慧惠", "平萍", "杰洁捷", "源元园原远圆", "祥翔", "力利立丽莉", "东冬", "方芳", "成诚承程城", "兴星", "亚雅", "金锦", "涛韬",
                "宇雨羽", "斌彬滨宾", "刚钢",
        "佳嘉家", "静敬靖", "燕艳雁", "飞菲", "维唯", "庆清青卿", "连廉莲", "学雪", "良梁亮", "德得", "忠中钟", "振镇震", "长常昌",
                "光广", "仁任", "义艺毅益",
        "民敏", "天田", "阳扬洋杨", "龙隆", "恒衡", "福富", "瑞睿", "通同", "大达", "正政", "和合河", "耀跃"
    };

    private static final String POST =
            "(?:同志|同学|书记|市长|县长|区长|局长|主任|校长|院长|主席|董事长|总经理|教授|老师|厂长|镇长|乡长)";

    /** A name before a post or 同志, or after a post and before a word that ends it. */
    private static final PrefilteredPattern PERSON =
            PrefilteredPattern.of(
                    Surnames.COMMON,
                    ".[\\u4e00-\\u9fff]{2}(?:(?="
                            + POST
                            + ")|(?=[，。；、：同在对说向就作代的]|$)(?<="
                            + POST
                            + ".{3}))");

    private static final String KINDS =
            "纸业|化工|实业|药业|矿业|酒业|铝业|钢铁|水泥|纺织|集团|公司|股份|科技|电子|食品|机械|电厂|医院|中学|小学"
                    + "|大桥|水库|社区|广场|合作社|陶瓷|农业|物流|新材料";

    private static final PrefilteredPattern BODY =
            PrefilteredPattern.of(
                    KINDS.replaceAll("(?<=^|\\|)(.)[^|]*\\|?", "$1"),
                    "(?<=([\\u4e00-\\u9fff]{2}))(" + KINDS + ")");

    @Override
    public void check(Article article, Findings findings) {
        Map<String, List<Place>> names = new HashMap<>();
        article.prose().forEach(prose -> collect(prose, names));
        names.forEach((key, places) -> compare(article, places, findings));
    }

    /** An occurrence of a name. */
    private record Place(String name, Prose prose, Span span) {}

    /** Groups names by sound and kind, so that variants of one name share a key. */
    private static void collect(Prose prose, Map<String, List<Place>> names) {
        PrefilteredMatcher person = PERSON.in(prose);
        while (person.find()) {
            add(prose, person.start(), person.end(), "", names);
        }
        PrefilteredMatcher body = BODY.in(prose);
        while (body.find()) {
            add(prose, body.start() - 2, body.end(), body.group(2), names);
        }
    }

    private static void add(
            Prose prose, int from, int to, String kind, Map<String, List<Place>> names) {
        String name = prose.text().substring(from, to);
        String key = kind + "#" + sound(name);
        names.computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Place(name, prose, prose.span(from, to)));
    }

    private static String sound(String name) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            sound.append(FIRST_OF_SOUND.getOrDefault(c, c));
        }
        return sound.toString();
    }

    private static final Map<Character, Character> FIRST_OF_SOUND = firsts();

    private static Map<Character, Character> firsts() {
        Map<Character, Character> firsts = new HashMap<>();
        for (String group : HOMOPHONES) {
            for (int i = 0; i < group.length(); i++) {
                char c = group.charAt(i);
                firsts.putIfAbsent(c, group.charAt(0));
            }
        }
        return Map.copyOf(firsts);
    }

    /** Reports the rarer variant; of two that are equally frequent, the later one. */
    private static void compare(Article article, List<Place> places, Findings findings) {
        Map<String, Integer> counts = new HashMap<>();
        places.forEach(place -> counts.merge(place.name(), 1, Integer::sum));
        if (counts.size() < 2) {
            return;
        }
        Place usual = places.get(0);
        for (Place place : places) {
            if (count(counts, place) > count(counts, usual)) {
                usual = place;
            }
        }
        for (Place place : places) {
            if (!place.name().equals(usual.name())) {
                findings.add(
                        Code.NAME_VARIANT,
                        place.span(),
                        place.name(),
                        usual.name(),
                        String.valueOf(article.line(usual.prose())));
            }
        }
    }

    private static int count(Map<String, Integer> counts, Place place) {
        return counts.getOrDefault(place.name(), 0);
    }
}
