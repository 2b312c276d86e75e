package io.github.chengwen.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of the architecture.
 *
 * @param base the package that holds the packages of the table
 */
record Rules(String base) {

    /**
     * Rule 1 and 2: a package uses what its row in the table says, one below it what its own says.
     */
    ArchRule usesOnlyWhatItsRowAllows(PackageRow row) {
        String[] allowed =
                Stream.of(
                                row.ownIdentifiers(base),
                                row.foreign().stream(),
                                PackageTable.ANY.stream())
                        .flatMap(each -> each)
                        .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(row.identifier(base))
                .and()
                .resideOutsideOfPackages(identifiers(row.below(PackageTable.ROWS)))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }

    /** Rule 1: a new package needs a row in the table. */
    ArchRule everyClassIsInAPackageOfTheTable() {
        return classes().should().resideInAnyPackage(identifiers(PackageTable.ROWS));
    }

    /** Rule 1: no package needs one that needs it, at whatever depth. */
    ArchRule noCycles() {
        return slices().matching(base + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** Rule 3. */
    ArchRule pureTypesKeepTheWorldOut() {
        return noClasses().that(arePure()).should().dependOnClassesThat(World.TYPE);
    }

    /** Rule 3. */
    ArchRule pureCodeKeepsTheWorldOut() {
        return noClasses().that(arePure()).should().accessTargetWhere(World.MEMBER);
    }

    /** Rule 4. */
    ArchRule onlyTheCommandLineSpeaks() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(identifier("cli"))
                .should(ACCESS_STANDARD_STREAMS);
    }

    /** Rule 4. */
    ArchRule onlyTheCommandLineExits() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(identifier("cli"))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class);
    }

    /** Rule 4: content problems are diagnostics; for bugs and I/O the JDK has exceptions. */
    ArchRule pureCodeHasNoExceptionsOfItsOwn() {
        return noClasses().that(arePure()).should().beAssignableTo(Throwable.class);
    }

    /** Rule 5. */
    ArchRule valuesAreClosed() {
        return classes().that(areValues()).should(BeClosed.closed()).allowEmptyShould(true);
    }

    /** Rule 5; a builder changes until it is asked for its value. */
    ArchRule valuesDoNotChange() {
        return fields().that()
                .areDeclaredInClassesThat(areValues().and(not(simpleName("Builder"))))
                .should()
                .beFinal()
                .allowEmptyShould(true);
    }

    /** Rule 6: outside the API, public means that a neighbour needs it. */
    ArchRule publicOnlyForANeighbour() {
        return classes()
                .that(not(areInside(PackageTable.API, base)))
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .and(not(simpleName("Main")))
                .should(BeUsedElsewhere.usedFromAnotherPackage())
                .allowEmptyShould(true);
    }

    /** Rule 7: whoever else treats blocks unlike one another has a case for each kind. */
    ArchRule onlyComposeReadAndCheckSortBlocks() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        identifier("compose"), identifier("read"), identifier("check"))
                .should(new AskForAKindOfBlock(base));
    }

    /** Not wanted. */
    ArchRule noReflection() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class);
    }

    /** Not wanted. */
    ArchRule noNamesThatSayNothing() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Factory")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils");
    }

    private DescribedPredicate<JavaClass> arePure() {
        return resideInAnyPackage(
                        identifiers(PackageTable.ROWS.stream().filter(PackageRow::isPure).toList()))
                .as("are pure");
    }

    private DescribedPredicate<JavaClass> areValues() {
        return areInside(PackageTable.VALUES, base)
                .and(describe("are named", (JavaClass type) -> !type.isAnonymousClass()))
                .and(not(simpleName("package-info")))
                .as("are values");
    }

    private static DescribedPredicate<JavaClass> areInside(List<String> names, String base) {
        return resideInAnyPackage(
                names.stream()
                        .map(name -> PackageRow.pure(name).identifier(base))
                        .toArray(String[]::new));
    }

    private String identifier(String name) {
        return PackageRow.pure(name).identifier(base);
    }

    private String[] identifiers(Collection<PackageRow> rows) {
        return rows.stream().map(row -> row.identifier(base)).toArray(String[]::new);
    }
}
