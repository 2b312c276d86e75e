package io.github.chengwen.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps the rules of its architecture. */
final class ArchitectureTest {

    private static final String BASE = "io.github.chengwen";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String PACKAGE_INFO = "package-info.java";
    private static final Rules RULES = new Rules(BASE);
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages(BASE);

    static List<PackageRow> rows() {
        return PackageTable.ROWS;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aPackageUsesWhatItsRowAllows(PackageRow row) {
        RULES.usesOnlyWhatItsRowAllows(row).check(PROGRAM);
    }

    @Test
    void everyPackageHasARow() {
        RULES.everyClassIsInAPackageOfTheTable().check(PROGRAM);
    }

    @Test
    void packagesFormNoCycles() {
        RULES.noCycles().check(PROGRAM);
    }

    @Test
    void purePackagesKeepTheWorldOut() {
        RULES.pureTypesKeepTheWorldOut().check(PROGRAM);
        RULES.pureCodeKeepsTheWorldOut().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineSpeaksAndExits() {
        RULES.onlyTheCommandLineSpeaks().check(PROGRAM);
        RULES.onlyTheCommandLineExits().check(PROGRAM);
    }

    @Test
    void contentProblemsAreNotExceptions() {
        RULES.pureCodeHasNoExceptionsOfItsOwn().check(PROGRAM);
    }

    @Test
    void valuesAreClosedAndDoNotChange() {
        RULES.valuesAreClosed().check(PROGRAM);
        RULES.valuesDoNotChange().check(PROGRAM);
    }

    @Test
    void whatIsPublicOutsideTheApiHasAUserInAnotherPackage() {
        RULES.publicOnlyForANeighbour().check(PROGRAM);
    }

    @Test
    void onlyComposeReadAndCheckSortBlocks() {
        RULES.onlyComposeReadAndCheckSortBlocks().check(PROGRAM);
    }

    @Test
    void thereIsNoReflection() {
        RULES.noReflection().check(PROGRAM);
    }

    @Test
    void namesSaySomething() {
        RULES.noNamesThatSayNothing().check(PROGRAM);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Stream<Path> packages =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(Path::getParent)
                            .distinct();
            assertThat(packages.filter(folder -> Files.notExists(folder.resolve(PACKAGE_INFO))))
                    .isEmpty();
        }
    }
}
