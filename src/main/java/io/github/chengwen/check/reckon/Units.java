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
 * whose parts are 亩, areas that do not convert, water in square metres, rain in centimetres.
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

    private static final PrefilteredPattern AREA =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS,
                    "(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)(万?)亩[，（(]?(?:折合|约合|合|折)(?:约)?([0-9]+(?:\\.[0-9]+)?)(万?)公顷");

    private static final PrefilteredPattern VOLUME =
            PrefilteredPattern.of(
                    "供库蓄来用需节径土清排输储水污气砂填挖",
                    "(?:供水|库容|蓄水|来水|用水|需水|节水|径流|土石?方|清淤|排水|输水|储水|水量|污水|供气|用气|储气|砂石|填方|挖方)(?:能力|总量|量|规模)?[^，。；、0-9]{0,6}[0-9.]+[万亿]?(?:平方米|平方公里)");

    private static final PrefilteredPattern SURFACE =
            PrefilteredPattern.of(
                    "面绿造建",
                    "(?:面积|绿化|造林|建筑面积)(?:达到|达|为|约|共|近|超过|[^，。；、0-9]{0,2})?[0-9.]+[万亿]?(?:立方米|公里|千米|米(?!²))(?![^，。]{0,2}平方)");

    private static final PrefilteredPattern EXTENT =
            PrefilteredPattern.of(
                    "全总里长",
                    "(?:全长|总长度?|里程|长度)(?:达到|达|为|约|共|近|超过|[^，。；、0-9]{0,2})?[0-9.]+[万]?(?:平方公里|平方千米|平方米|立方米|公顷|亩)");

    private static final PrefilteredPattern CURRENT =
            PrefilteredPattern.of(
                    "发用年装",
                    "(?:发电量|用电量|年发电)(?:达到|达|为|约|[^，。；、0-9]{0,2})?[0-9.]+[万亿]?千瓦(?!时|·|小时)|装机(?:容量|规模)?(?:达到|达|为|约|[^，。；、0-9]{0,2})?[0-9.]+[万亿]?千瓦时");

    /** 降雨量80至120厘米, 气温16.5%. */
    private static final PrefilteredPattern WEATHER =
            PrefilteredPattern.of(
                    "雨降气温",
                    "(?:雨量|降雨量|降水量|降雨)(?:达到|达|为|约|[^，。；、0-9]{0,3})?[0-9.]+(?:[至到～—-][0-9.]+)?(?:厘米|米|%|℃)|(?:气温|温度)(?:达到|达|为|约|在|[^，。；、0-9]{0,3})?[0-9.]+(?:%|％|毫米|厘米)");

    /** 亩产1600吨: no crop gives so much. */
    private static final PrefilteredPattern YIELD =
            PrefilteredPattern.of(
                    "亩单",
                    "(?:亩产量?|亩均产量|平均单产|单产)(?:达到?|为|约|稳定在|超过|提高到|平均)?([0-9]+(?:\\.[0-9]+)?)(吨|克|毫克|万吨|千克|公斤|斤)(?!/)");

    /** The most and the least kilograms that a mu of something grown gives. */
    private static final double LEAST_OF_A_MU = 1;

    private static final double MOST_OF_A_MU = 60_000;

    /** What is measured, in units that measure something else. */
    private static final PrefilteredPattern OTHER =
            PrefilteredPattern.of(
                    "时车风身体水电噪血海坡库气湿建住占人用耗",
                    "(?:(?:时速|车速)(?:达到?|为|约|不超过|控制在)?[0-9.]+(?:米|小时|吨|平方公里)(?!每|/)"
                            + "|体重(?:达到?|为|约)?[0-9.]+(?:米|厘米|平方米|升)"
                            + "|体温(?:达到?|为|约|超过|高于)?[0-9.]+(?:%|％|米|毫米)"
                            + "|身高(?:达到?|为|约)?[0-9.]+(?:公斤|斤|公里|千克)"
                            + "|电压(?:达到?|为|约)?[0-9.]+(?:千瓦时|千瓦|瓦|安|度)"
                            + "|噪声(?:值|强度)?(?:达到?|为|约|控制在)?[0-9.]+(?:度|米|℃|赫兹)"
                            + "|血压(?:达到?|为|约)?[0-9./]+(?:厘米|毫米(?!汞)|度|℃)"
                            + "|海拔(?:高度)?(?:达到?|为|约)?[0-9.]+(?:公里|平方米|千瓦|吨)"
                            + "|风力(?:达到?|为|约)?[0-9.]+(?:度|米|公里|毫米)"
                            + "|水温(?:达到?|为|约)?[0-9.]+(?:米|毫米|%|％)"
                            + "|湿度(?:达到?|为|约)?[0-9.]+(?:℃|米|毫米)"
                            + "|(?:人均住房|住房建筑|占地|用地|建筑|耕地|播种|种植|造林|绿地)面积(?:达到?|为|约|共|共计)?[0-9.]+[万亿]?(?:吨|元|公斤|人|千瓦|升|小时)"
                            + "|用水量(?:达到?|为|约)?[0-9.]+[万亿]?(?:千瓦时|度|公里|米(?!³))"
                            + "|耗电量?(?:达到?|为|约)?[0-9.]+[万亿]?(?:吨|立方米|公里|千瓦(?!时|·|小时)))(?![0-9])");

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
        tellAll(prose, WEATHER, "雨量用毫米，气温用℃", findings);
        checkAreas(prose, findings);
        tellAll(prose, VOLUME, "立方米", findings);
        tellAll(prose, SURFACE, "面积单位", findings);
        tellAll(prose, EXTENT, "长度单位", findings);
        tellAll(prose, CURRENT, "电量用千瓦时，装机容量用千瓦", findings);
        tellAll(prose, OTHER, "相称的单位", findings);
        checkYield(prose, findings);
    }

    private static void checkYield(Prose prose, Findings findings) {
        PrefilteredMatcher yield = YIELD.in(prose);
        while (yield.find()) {
            double kilograms =
                    Double.parseDouble(yield.group(1))
                            * switch (yield.group(2)) {
                                case "万吨" -> 1e7;
                                case "吨" -> 1e3;
                                case "斤" -> 0.5;
                                case "克" -> 1e-3;
                                case "毫克" -> 1e-6;
                                default -> 1;
                            };
            if (kilograms > MOST_OF_A_MU || kilograms < LEAST_OF_A_MU) {
                tell(prose, yield.start(), yield.end(), "公斤", findings);
            }
        }
    }

    private static void checkAreas(Prose prose, Findings findings) {
        PrefilteredMatcher area = AREA.in(prose);
        while (area.find()) {
            double mu = Double.parseDouble(area.group(1)) * (area.group(2).isEmpty() ? 1 : 10000);
            double hectares =
                    Double.parseDouble(area.group(3)) * (area.group(4).isEmpty() ? 1 : 10000);
            double right = mu / 15;
            if (Math.abs(hectares - right) > 0.05 * right) {
                findings.add(
                        Code.RATE_DIFFERS,
                        prose.span(area.start(), area.end()),
                        area.group(),
                        Figure.written(right, 2) + "公顷");
            }
        }
    }

    private static void tellAll(
            Prose prose, PrefilteredPattern pattern, String right, Findings findings) {
        PrefilteredMatcher matcher = pattern.in(prose);
        while (matcher.find()) {
            tell(prose, matcher.start(), matcher.end(), right, findings);
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
