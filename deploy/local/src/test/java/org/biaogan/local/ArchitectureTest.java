package org.biaogan.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** One direction: the run knows all, the parts know each other only where they must. */
@AnalyzeClasses(packages = "org.biaogan.local", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.biaogan.local.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyButTheProgramKnowsTheRun = noClasses()
            .that()
            .resideOutsideOfPackage("..local.run..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..local.run..");

    @ArchTest
    static final ArchRule tokensNeedNothingButTheJdk = noClasses()
            .that()
            .resideInAPackage("..local.identity..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "..local.identity..");
}
