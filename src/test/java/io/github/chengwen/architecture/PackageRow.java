package io.github.chengwen.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * One package and what it may use.
 *
 * @param name its name below the base package; empty for the base package itself
 * @param purity whether it may touch the world outside the JVM
 * @param own the packages of Chengwen that it may use
 * @param foreign the packages of libraries, or of the JDK's less common modules, that it may use
 */
record PackageRow(String name, Purity purity, List<String> own, List<String> foreign) {

    enum Purity {
        PURE,
        WORLDLY
    }

    static PackageRow pure(String name) {
        return new PackageRow(name, Purity.PURE, List.of(), List.of());
    }

    static PackageRow worldly(String name) {
        return new PackageRow(name, Purity.WORLDLY, List.of(), List.of());
    }

    PackageRow uses(String... own) {
        return new PackageRow(name, purity, List.of(own), foreign);
    }

    PackageRow and(String... foreign) {
        return new PackageRow(name, purity, own, List.of(foreign));
    }

    boolean isPure() {
        return purity == Purity.PURE;
    }

    /**
     * As ArchUnit writes it; a package stands for those below it too, the base package does not.
     */
    String identifier(String base) {
        return identifier(base, name);
    }

    /** The rows of the packages below this one. */
    List<PackageRow> below(List<PackageRow> rows) {
        return rows.stream()
                .filter(row -> !name.isEmpty() && row.name.startsWith(name + "."))
                .toList();
    }

    Stream<String> ownIdentifiers(String base) {
        return Stream.concat(Stream.of(name), own.stream()).map(own -> identifier(base, own));
    }

    private static String identifier(String base, String name) {
        return name.isEmpty() ? base : base + "." + name + "..";
    }

    @Override
    public String toString() {
        return name.isEmpty() ? "(root)" : name;
    }
}
