package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Persons or organs of the house that stand in a list in another order than it keeps (style key
 * {@code terms.order}): 沈青、周明远 where 周明远 comes first.
 */
final class HouseOrder implements Rule {

    /** What stands between two items of a list, with posts and 同志 beside the names. */
    private static final Pattern JOINT =
            Pattern.compile("(?:同志|[（(][^）)]{1,16}[）)]|[\\u4e00-\\u9fff]{0,4}(?:书记|长|主任|主席))?(?:[、，和与及 　\\t]{1,2})(?:[\\u4e00-\\u9fff、]{0,20}(?:书记|长|主任|主席|委员|[省市县区镇乡州]))?");

    private static final int LONGEST = 40;

    private final List<List<String>> orders;

    HouseOrder(List<List<String>> orders) {
        this.orders = orders;
    }

    private record Place(int number, int from, int to) {}

    @Override
    public void check(Article article, Findings findings) {
        for (List<String> order : orders) {
            article.prose().forEach(prose -> check(prose, order, findings));
        }
    }

    private static void check(Prose prose, List<String> order, Findings findings) {
        List<Place> run = new ArrayList<>();
        for (Place place : places(prose.text(), order)) {
            if (!run.isEmpty() && !isJoined(prose.text(), run.get(run.size() - 1), place)) {
                tell(prose, run, order, findings);
                run = new ArrayList<>();
            }
            run.add(place);
        }
        tell(prose, run, order, findings);
    }

    /** The places of the items of a list, the longest where several stand. */
    private static List<Place> places(String text, List<String> order) {
        List<Place> all = new ArrayList<>();
        for (int number = 0; number < order.size(); number++) {
            String item = order.get(number);
            int at = text.indexOf(item);
            while (at >= 0) {
                all.add(new Place(number, at, at + item.length()));
                at = text.indexOf(item, at + item.length());
            }
        }
        all.sort(
                Comparator.comparingInt(Place::from)
                        .thenComparing(Comparator.comparingInt(Place::to).reversed()));
        List<Place> apart = new ArrayList<>();
        for (Place place : all) {
            if (apart.isEmpty() || place.from() >= apart.get(apart.size() - 1).to()) {
                apart.add(place);
            }
        }
        return apart;
    }

    private static boolean isJoined(String text, Place one, Place next) {
        return next.from() - one.to() <= LONGEST
                && JOINT.matcher(text.substring(one.to(), next.from())).matches();
    }

    private static void tell(
            Prose prose, List<Place> run, List<String> order, Findings findings) {
        boolean ordered = true;
        for (int i = 1; i < run.size(); i++) {
            ordered &= run.get(i).number() > run.get(i - 1).number();
        }
        long different = run.stream().mapToInt(Place::number).distinct().count();
        if (!ordered && different == run.size()) {
            int from = run.get(0).from();
            int to = run.get(run.size() - 1).to();
            String right =
                    run.stream()
                            .map(Place::number)
                            .sorted()
                            .map(order::get)
                            .collect(Collectors.joining("、"));
            findings.add(
                    Code.ORGAN_ORDER,
                    prose.span(from, to),
                    prose.text().substring(from, to),
                    right);
        }
    }
}
