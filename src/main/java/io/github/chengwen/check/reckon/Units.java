package io.github.chengwen.check.reckon;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.Map;

/**
 * A unit that cannot be meant: a width in 平方米, 1.86亿万元, 0.58元/千瓦, a harvest of some grams a mu, 公顷
 * whose parts are 亩.
 */
public final class Units implements ParagraphRule {

    private static final PrefilteredPattern LENGTH =
            PrefilteredPattern.of(
                    "净宽高长深间距身海水路桥堤坝",
                    "(?:净宽|净高|宽度|高度|长度|深度|间距|间隔|距离|身高|海拔|水深|路宽|桥长|堤长|坝高)[^。；，、0-9]{0,8}[0-9]+(?:\\.[0-9]+)?(平方米|立方米|公顷|平方公里)");

    private static final PrefilteredPattern DOUBLE_SCALE =
            PrefilteredPattern.of("亿万", "(?<=[0-9])(?:亿万|万万|亿亿)(?=[元吨亩千立])");

    private static final PrefilteredPattern POWER =
            PrefilteredPattern.of("元", "(?<=[0-9])元(?:/|每)千瓦(?![时小·])");

    private static final PrefilteredPattern GRAIN =
            PrefilteredPattern.of(
                    "粮",
                    "粮食(?:作物)?(?:播种)?面积(?:达到?|为|稳定在|超过)?([0-9]+(?:\\.[0-9]+)?)(万?亩)[，、][^。；0-9]{0,12}?产量?(?:达到?|为|稳定在|超过)?([0-9]+(?:\\.[0-9]+)?)([万亿]?)(公斤|吨|斤)");

    private static final PrefilteredPattern LAND =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)(万?)(公顷|亩)，其中[^。；，、0-9]{1,8}([0-9]+(?:\\.[0-9]+)?)\\2(亩|公顷)[、，][^。；，、0-9]{1,8}([0-9]+(?:\\.[0-9]+)?)\\2\\5(?![、0-9])");

    /** Kilograms. */
    private static final Map<String, Double> WEIGHTS = Map.of("公斤", 1.0, "吨", 1000.0, "斤", 0.5);

    /** No grain gives less or more kilograms a mu. */
    private static final double LEAST = 60;

    private static final double MOST = 2000;

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher length = LENGTH.in(prose);
        while (length.find()) {
            tell(prose, length.start(1), length.end(1), "米", findings);
        }
        PrefilteredMatcher scale = DOUBLE_SCALE.in(prose);
        while (scale.find()) {
            tell(prose, scale.start(), scale.end(), scale.group().substring(0, 1), findings);
        }
        PrefilteredMatcher power = POWER.in(prose);
        while (power.find()) {
            String before = prose.text().substring(Math.max(0, power.start() - 24), power.start());
            if (before.contains("电价") || before.contains("电费") || before.contains("用电")) {
                tell(prose, power.start(), power.end(), "元/千瓦时", findings);
            }
        }
        PrefilteredMatcher grain = GRAIN.in(prose);
        while (grain.find()) {
            checkGrain(prose, grain, findings);
        }
        PrefilteredMatcher land = LAND.in(prose);
        while (land.find()) {
            double whole = Double.parseDouble(land.group(1));
            double sum = Double.parseDouble(land.group(4)) + Double.parseDouble(land.group(6));
            if (Math.abs(whole - sum) < 1e-6 && !land.group(3).equals(land.group(5))) {
                tell(prose, land.start(3), land.end(3), land.group(5), findings);
            }
        }
    }

    private static void checkGrain(Prose prose, PrefilteredMatcher grain, Findings findings) {
        double area = Figure.of(grain.group(1), grain.group(2)).value();
        double crop = Figure.of(grain.group(3), grain.group(4) + "吨").value();
        if (area == 0 || isHarvest(crop * WEIGHTS.getOrDefault(grain.group(5), 1.0) / area)) {
            return;
        }
        for (String unit : new String[] {"吨", "公斤", "斤"}) {
            if (isHarvest(crop * WEIGHTS.getOrDefault(unit, 1.0) / area)) {
                tell(prose, grain.start(5), grain.end(5), unit, findings);
                return;
            }
        }
    }

    private static boolean isHarvest(double kilograms) {
        return kilograms >= LEAST && kilograms <= MOST;
    }

    private static void tell(Prose prose, int from, int to, String right, Findings findings) {
        findings.add(
                Code.WRONG_WORD, prose.span(from, to), prose.text().substring(from, to), right);
    }
}
