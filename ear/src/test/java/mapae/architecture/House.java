package mapae.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * A body of code that is held to the rules.
 *
 * @param base its base package
 * @param classes its classes
 */
record House(String base, JavaClasses classes) {

    /** What ships: every module's main classes. */
    static final House REAL = new House(
            "mapae",
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(new ImportOption.DoNotIncludePackageInfos())
                    .importPackages("mapae"));

    /** A small copy of the house that breaks every rule once, among neighbours that break none. */
    static final House PLANTED = read("mapae.architecture.planted.mapae");

    /** A house in which nobody lives. */
    static final House EMPTY = read("mapae.architecture.nowhere");

    private static House read(String base) {
        return new House(
                base,
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludePackageInfos())
                        .importPackages(base));
    }

    /** A class's name as seen from the base package. */
    String nameWithin(JavaClass javaClass) {
        return javaClass.getName().substring(base.length() + 1);
    }
}
