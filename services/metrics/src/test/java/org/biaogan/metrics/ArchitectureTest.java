package org.biaogan.metrics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "org.biaogan.metrics", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] ARITHMETIC = {
        "org.biaogan.metrics.period..",
        "org.biaogan.metrics.trajectory..",
        "org.biaogan.metrics.progress..",
        "org.biaogan.metrics.outlook..",
        "org.biaogan.metrics.comparison..",
        "org.biaogan.metrics.followup..",
        "org.biaogan.metrics.plausibility..",
        "org.biaogan.metrics.baseline..",
        "org.biaogan.metrics.earnedvalue..",
        "org.biaogan.metrics.enterprise.."
    };

    /** What a light is computed by, beside its register. */
    private static final String LIGHTING = ".*\\.light\\.(Band|Condition|Coverage|Cut|InARow|Interval|Light|LightInputs"
            + "|LightRule|Lit|Partition|Quantity|Reached|Truth|UnfitLightRule)";

    /** The days of a node and what slips, beside the plans that are kept. */
    private static final String SLIPPING = ".*\\.milestone\\.(MilestoneDates|MilestoneState|Slip|SlipDays)";

    /** Which steps lead a project from stage to stage, and what stands before its start. */
    private static final String STAGES =
            ".*\\.(lifecycle\\.(StageAction|Part|Need|Standpoint)|condition\\.(Checklist|StartCheck|ConditionState))";

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.biaogan.metrics.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arithmetic_knows_no_framework = noClasses()
            .that()
            .resideInAnyPackage(ARITHMETIC)
            .or()
            .haveNameMatching(LIGHTING)
            .or()
            .haveNameMatching(SLIPPING)
            .or()
            .haveNameMatching(STAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io..", "jakarta..", "org.hibernate..", "org.eclipse..", "com.fasterxml..");

    @ArchTest
    static final ArchRule resources_never_reach_past_the_use_case = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule repositories_and_entities_never_leave_their_feature = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .and(JavaClass.Predicates.resideOutsideOfPackage("org.biaogan.metrics.vintage"))
            .or()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule transactions_begin_in_use_cases_only = methods()
            .that()
            .areAnnotatedWith(WithTransaction.class)
            .or()
            .areAnnotatedWith(WithSession.class)
            .should()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(Path.class)
            .andShould()
            .beDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Repository");
}
