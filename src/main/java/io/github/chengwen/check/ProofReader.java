package io.github.chengwen.check;

import io.github.chengwen.check.day.Anniversaries;
import io.github.chengwen.check.day.Calendar;
import io.github.chengwen.check.day.CalendarWords;
import io.github.chengwen.check.day.CountedDays;
import io.github.chengwen.check.day.CountedMonths;
import io.github.chengwen.check.day.Deadlines;
import io.github.chengwen.check.day.Durations;
import io.github.chengwen.check.day.Ends;
import io.github.chengwen.check.day.Festivals;
import io.github.chengwen.check.day.HalfDays;
import io.github.chengwen.check.day.Lengths;
import io.github.chengwen.check.day.PlanYears;
import io.github.chengwen.check.day.Schedules;
import io.github.chengwen.check.day.SpokenDays;
import io.github.chengwen.check.day.Weekdays;
import io.github.chengwen.check.formula.DocumentNames;
import io.github.chengwen.check.formula.FixedLists;
import io.github.chengwen.check.formula.FixedPhrases;
import io.github.chengwen.check.formula.Meetings;
import io.github.chengwen.check.formula.Misnamed;
import io.github.chengwen.check.formula.OrganOrder;
import io.github.chengwen.check.formula.Places;
import io.github.chengwen.check.grammar.Collocations;
import io.github.chengwen.check.grammar.Conjunctions;
import io.github.chengwen.check.grammar.Measured;
import io.github.chengwen.check.mark.DocumentNumbers;
import io.github.chengwen.check.mark.ListCommas;
import io.github.chengwen.check.mark.QuestionMarks;
import io.github.chengwen.check.mark.QuotedStops;
import io.github.chengwen.check.mark.TitleUses;
import io.github.chengwen.check.number.Attachments;
import io.github.chengwen.check.number.Chapters;
import io.github.chengwen.check.number.ClauseReferences;
import io.github.chengwen.check.number.Contradictions;
import io.github.chengwen.check.number.Facts;
import io.github.chengwen.check.number.HeadingCounts;
import io.github.chengwen.check.number.Labels;
import io.github.chengwen.check.number.ListCounts;
import io.github.chengwen.check.number.ListNumbers;
import io.github.chengwen.check.number.Ordinals;
import io.github.chengwen.check.number.PartSums;
import io.github.chengwen.check.number.Parts;
import io.github.chengwen.check.number.Products;
import io.github.chengwen.check.number.Proportions;
import io.github.chengwen.check.number.Rates;
import io.github.chengwen.check.number.Recounts;
import io.github.chengwen.check.number.ReferredCounts;
import io.github.chengwen.check.number.Relations;
import io.github.chengwen.check.number.Remainders;
import io.github.chengwen.check.number.SameCounts;
import io.github.chengwen.check.number.Shares;
import io.github.chengwen.check.number.Statuses;
import io.github.chengwen.check.number.Tallies;
import io.github.chengwen.check.number.TwoValues;
import io.github.chengwen.check.official.HeadElements;
import io.github.chengwen.check.official.TailElements;
import io.github.chengwen.check.person.VariedPersons;
import io.github.chengwen.check.person.VariedPosts;
import io.github.chengwen.check.reckon.Attendance;
import io.github.chengwen.check.reckon.Balances;
import io.github.chengwen.check.reckon.Compared;
import io.github.chengwen.check.reckon.Directions;
import io.github.chengwen.check.reckon.Fractions;
import io.github.chengwen.check.reckon.Groups;
import io.github.chengwen.check.reckon.Growth;
import io.github.chengwen.check.reckon.Lists;
import io.github.chengwen.check.reckon.Opposites;
import io.github.chengwen.check.reckon.Partition;
import io.github.chengwen.check.reckon.Prices;
import io.github.chengwen.check.reckon.Units;
import io.github.chengwen.check.series.InlineItems;
import io.github.chengwen.check.series.LabelNumbers;
import io.github.chengwen.check.series.NumberForms;
import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.BlockFindings;
import io.github.chengwen.check.text.DraftFindings;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Guarded;
import io.github.chengwen.check.text.Look;
import io.github.chengwen.check.text.ParagraphFindings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.ProofMemory;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.check.told.Addressing;
import io.github.chengwen.check.told.Agenda;
import io.github.chengwen.check.told.AttachmentNames;
import io.github.chengwen.check.told.Charges;
import io.github.chengwen.check.told.Closings;
import io.github.chengwen.check.told.Contacts;
import io.github.chengwen.check.told.Cues;
import io.github.chengwen.check.told.Digits;
import io.github.chengwen.check.told.Divided;
import io.github.chengwen.check.told.Hours;
import io.github.chengwen.check.told.NamedPlaces;
import io.github.chengwen.check.told.Occasions;
import io.github.chengwen.check.told.OpeningHours;
import io.github.chengwen.check.told.Organs;
import io.github.chengwen.check.told.Periods;
import io.github.chengwen.check.told.PostHolders;
import io.github.chengwen.check.told.Recalled;
import io.github.chengwen.check.told.Rosters;
import io.github.chengwen.check.told.Series;
import io.github.chengwen.check.told.ShortTitles;
import io.github.chengwen.check.told.Terms;
import io.github.chengwen.check.told.Venues;
import io.github.chengwen.check.word.AlikeNames;
import io.github.chengwen.check.word.DoubledWords;
import io.github.chengwen.check.word.LackingCharacters;
import io.github.chengwen.check.word.Misspellings;
import io.github.chengwen.check.word.MistypedNames;
import io.github.chengwen.check.word.MistypedWords;
import io.github.chengwen.check.word.Particles;
import io.github.chengwen.check.word.VariedNames;
import io.github.chengwen.check.word.WrongIdioms;
import io.github.chengwen.check.word.WrongUsage;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;

/**
 * Proof-reads drafts (norm.md section 9; GB/T 15834 and 15835): finds what a careful colleague
 * would before a text is read out. Total, and linear in the length of the draft.
 */
public final class ProofReader {

    private static final MistypedWords MISTYPED_WORDS = new MistypedWords();

    private static final List<Rule> RULES =
            List.of(
                    new FallenNumbers(),
                    new FallenDates(),
                    new Placeholders(),
                    new Calendar(),
                    new Points(),
                    new HeadingForms(),
                    new HalfWidthMarks(),
                    new PairedMarks(),
                    new Marks(),
                    new Dashes(),
                    new Dates(),
                    new Numerals(),
                    new Repetitions(),
                    new EmptyHeadings(),
                    new Occasion(),
                    new PlaceNames(),
                    new NameVariants(),
                    new Scripts(),
                    new LookAlikes(),
                    new Misspellings(),
                    new WrongIdioms(),
                    new WrongUsage(),
                    new Particles(),
                    new DoubledWords(),
                    new LackingCharacters(),
                    new FixedLists(),
                    new FixedPhrases(),
                    new Misnamed(),
                    new DocumentNames(),
                    new Meetings(),
                    new OrganOrder(),
                    new Places(),
                    new ListCounts(),
                    new Rates(),
                    new Parts(),
                    new TwoValues(),
                    new Weekdays(),
                    new Attachments(),
                    new WrongMarks(),
                    new TitleMarks(),
                    new AlikeNames(),
                    new MistypedNames(),
                    new VariedNames(),
                    new VariedPersons(),
                    new VariedPosts(),
                    new ListNumbers(),
                    new Chapters(),
                    new InlineItems(),
                    new LabelNumbers(),
                    new NumberForms(),
                    new Shares(),
                    new PartSums(),
                    new Ordinals(),
                    new Statuses(),
                    new Remainders(),
                    new Durations(),
                    new Products(),
                    new Labels(),
                    new Proportions(),
                    new Contradictions(),
                    new SameCounts(),
                    new ReferredCounts(),
                    new Recounts(),
                    new Deadlines(),
                    new ClauseReferences(),
                    new CalendarWords(),
                    new Festivals(),
                    new Anniversaries(),
                    new DocumentNumbers(),
                    new Tallies(),
                    new HeadingCounts(),
                    new CountedDays(),
                    new CountedMonths(),
                    new Ends(),
                    new PlanYears(),
                    new Relations(),
                    new Facts(),
                    new Collocations(),
                    new Conjunctions(),
                    new Measured(),
                    new HeadElements(),
                    new TailElements(),
                    new Attendance(),
                    new Balances(),
                    new Compared(),
                    new Directions(),
                    new Fractions(),
                    new Growth(),
                    new Groups(),
                    new Lists(),
                    new Opposites(),
                    new Partition(),
                    new Prices(),
                    new HalfDays(),
                    new Lengths(),
                    new Schedules(),
                    new SpokenDays(),
                    new Units(),
                    new ListCommas(),
                    new QuestionMarks(),
                    new QuotedStops(),
                    new TitleUses(),
                    new Addressing(),
                    new Agenda(),
                    new AttachmentNames(),
                    new Charges(),
                    new Closings(),
                    new Contacts(),
                    new Cues(),
                    new Digits(),
                    new Divided(),
                    new Hours(),
                    new NamedPlaces(),
                    new Occasions(),
                    new OpeningHours(),
                    new Organs(),
                    new Periods(),
                    new PostHolders(),
                    new Recalled(),
                    new Rosters(),
                    new Series(),
                    new ShortTitles(),
                    new Terms(),
                    new Venues(),
                    MISTYPED_WORDS);

    private static final Look<Map<ParagraphRule, BlockFindings>> SINGLE =
            ParagraphFindings.look(RULES);

    private ProofReader() {}

    /**
     * Proof-reads a draft.
     *
     * @param lines the line of the draft, from 1, that holds an offset
     */
    public static Proof read(Draft draft, IntUnaryOperator lines) {
        return read(draft, lines, House.none(), ProofMemory.none());
    }

    /**
     * Proof-reads a draft of a house that has terms of its own.
     *
     * @param house its terms, posts and orders
     * @param memory of earlier proof-readings of the draft; the result is the same without it
     */
    public static Proof read(Draft draft, IntUnaryOperator lines, House house, ProofMemory memory) {
        memory.next();
        List<Rule> own =
                List.of(
                        new HouseTerms(house.terms()),
                        new HousePosts(house.posts()),
                        new HouseOrder(house.orders()));
        DraftFindings findings = new DraftFindings();
        List<Article> articles = new ArrayList<>();
        for (Document document : draft.documents()) {
            articles.add(Article.of(articles.size() + 1, document, lines, memory));
        }
        for (Article article : articles) {
            Future<?> ahead =
                    ForkJoinPool.commonPool().submit(() -> MISTYPED_WORDS.lookAhead(article));
            own.forEach(rule -> Guarded.check(rule, article, findings));
            if (memory.keeps()) {
                checkKnown(article, findings);
            } else {
                RULES.forEach(rule -> Guarded.check(rule, article, findings));
            }
            ahead.cancel(false);
        }
        Twins.check(articles, findings);
        return new Proof(findings.diagnostics(), findings.corrections());
    }

    /** Rule by rule, as without a memory: of two findings about one word the first is told. */
    private static void checkKnown(Article article, Findings findings) {
        ParagraphFindings known = ParagraphFindings.of(article, SINGLE);
        for (Rule rule : RULES) {
            if (rule instanceof ParagraphRule single) {
                known.tell(single, findings);
            } else {
                Guarded.check(rule, article, findings);
            }
        }
    }
}
