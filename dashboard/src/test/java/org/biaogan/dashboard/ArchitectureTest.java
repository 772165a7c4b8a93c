package org.biaogan.dashboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@AnalyzeClasses(packages = "org.biaogan.dashboard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.biaogan.dashboard.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pagesAskUseCasesAndNeverServices = noClasses()
            .that()
            .haveSimpleNameEndingWith("Page")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(RegisterRestClient.class);

    @ArchTest
    static final ArchRule clientsStayInTheirFeature =
            classes().that().areAnnotatedWith(RegisterRestClient.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule figuresKnowNoFramework = noClasses()
            .that()
            .resideInAPackage("..figure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "io.smallrye..", "jakarta..", "io.vertx..");

    @ArchTest
    static final ArchRule lowerFeaturesDoNotKnowPages = noClasses()
            .that()
            .resideInAnyPackage("..assessment..", "..zone..", "..freshness..", "..upstream..", "..visitor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..board..", "..indicator..", "..report..", "..login..", "..page..");
}
