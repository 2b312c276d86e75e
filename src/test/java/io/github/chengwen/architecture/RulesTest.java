package io.github.chengwen.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds the class of the fixture that breaks it, and spares the one that breaks none. */
final class RulesTest {

    private static final String BASE = RulesTest.class.getPackageName() + ".fixture";
    private static final Rules RULES = new Rules(BASE);
    private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages(BASE);

    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(RULES.usesOnlyWhatItsRowAllows(row("text")), "text.UsesModel"),
                arguments(RULES.usesOnlyWhatItsRowAllows(row("text")), "text.UsesModel"),
                arguments(RULES.usesOnlyWhatItsRowAllows(row("read")), "read.UsesPoi"),
                arguments(RULES.everyClassIsInAPackageOfTheTable(), "nowhere.Stray"),
                arguments(RULES.noCycles(), "model.UsesText"),
                arguments(RULES.pureTypesKeepTheWorldOut(), "model.OpensFile"),
                arguments(RULES.pureCodeKeepsTheWorldOut(), "model.AsksClock"),
                arguments(RULES.pureCodeKeepsTheWorldOut(), "model.AsksLocale"),
                arguments(RULES.onlyTheCommandLineSpeaks(), "layout.Speaks"),
                arguments(RULES.onlyTheCommandLineExits(), "layout.Exits"),
                arguments(RULES.pureCodeHasNoExceptionsOfItsOwn(), "check.BadTitle"),
                arguments(RULES.valuesAreClosed(), "style.Open"),
                arguments(RULES.valuesDoNotChange(), "style.Changing"),
                arguments(RULES.publicOnlyForANeighbour(), "docx.Lonely"),
                arguments(RULES.onlyComposeReadAndCheckSortBlocks(), "docx.SortsBlocks"),
                arguments(RULES.noReflection(), "pdf.Reflects"),
                arguments(RULES.noNamesThatSayNothing(), "io.DiskManager"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void findsItsBreach(ArchRule rule, String culprit) {
        List<String> found = rule.evaluate(FIXTURE).getFailureReport().getDetails();

        assertThat(found).anyMatch(line -> line.contains(BASE + "." + culprit));
        assertThat(found).noneMatch(line -> line.contains(BASE + ".diag.Fine"));
    }

    private static PackageRow row(String name) {
        return PackageTable.ROWS.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
