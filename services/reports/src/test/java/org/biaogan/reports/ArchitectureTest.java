package org.biaogan.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@AnalyzeClasses(packages = "org.biaogan.reports", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.biaogan.reports.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyResourceWantsAToken = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .areNotAnnotatedWith(RegisterRestClient.class)
            .should()
            .beAnnotatedWith(Authenticated.class);

    @ArchTest
    static final ArchRule resourcesKnowNoRepository = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule entitiesNeverLeaveTheirFeature =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesNeverLeaveTheirFeature =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    static final ArchRule figuresAreRenderedWithoutClockAndDatabase = noClasses()
            .that()
            .resideInAnyPackage("..halfyear..", "..document..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate..", "io.quarkus.hibernate..");
}
