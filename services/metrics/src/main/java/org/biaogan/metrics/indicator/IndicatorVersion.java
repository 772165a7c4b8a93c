package org.biaogan.metrics.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Objects;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.vintage.Version;

/** What was known about an indicator between two instants. */
@Entity
@Table(name = "indicator_version")
class IndicatorVersion extends Version {

    @Id
    @GeneratedValue(generator = "indicator_version_seq")
    @SequenceGenerator(name = "indicator_version_seq", sequenceName = "indicator_version_seq", allocationSize = 50)
    Long id;

    String name;
    String nameEn;
    String unitOfMeasure;
    String unitOfMeasureEn;

    @Enumerated(EnumType.STRING)
    Frequency frequency;

    @Enumerated(EnumType.STRING)
    Measure measure;

    @Enumerated(EnumType.STRING)
    Basis basis;

    @Enumerated(EnumType.STRING)
    Direction direction;

    int decimals;
    int releaseLagDays;
    boolean januaryInFebruary;

    @Column(columnDefinition = "text[]")
    String[] themes;

    @Enumerated(EnumType.STRING)
    RollUpKind rollUp;

    String definition;
    String definitionEn;
    String lightRule;
    boolean approvalRequired;
    String growthBasis;
    String growthBasisEn;

    @Transient
    private NewIndicator said;

    IndicatorVersion() {}

    IndicatorVersion(NewIndicator indicator) {
        super(indicator.code(), indicator.validTo(), indicator.reason());
        this.said = indicator;
        this.name = indicator.name();
        this.nameEn = indicator.nameEn();
        this.unitOfMeasure = indicator.unitOfMeasure();
        this.unitOfMeasureEn = indicator.unitOfMeasureEn();
        this.frequency = indicator.frequency();
        this.measure = indicator.measure();
        this.basis = indicator.basis();
        this.direction = indicator.direction();
        this.decimals = indicator.decimalsOrDefault();
        this.releaseLagDays = indicator.releaseLagDaysOrDefault();
        this.januaryInFebruary = Boolean.TRUE.equals(indicator.januaryInFebruary());
        this.themes = indicator.themesOrNone().toArray(String[]::new);
        this.rollUp = indicator.rollUpOrNone();
        this.definition = indicator.definition();
        this.definitionEn = indicator.definitionEn();
        this.lightRule = indicator.lightRule();
        this.approvalRequired = Boolean.TRUE.equals(indicator.approvalRequired());
        this.growthBasis = indicator.growthBasis();
        this.growthBasisEn = indicator.growthBasisEn();
    }

    @Override
    protected void keepUnsaid(Version before) {
        IndicatorVersion old = (IndicatorVersion) before;
        approvalRequired = Objects.requireNonNullElse(said.approvalRequired(), old.approvalRequired);
        lightRule = said.lightRule() == null ? old.lightRule : said.lightRule();
        if (said.rollUp() == null && measure.isQuantity()) {
            rollUp = old.rollUp;
        }
        if (said.growthBasis() == null) {
            growthBasis = old.growthBasis;
            growthBasisEn = said.growthBasisEn() == null ? old.growthBasisEn : said.growthBasisEn();
        }
    }
}
