package org.biaogan.metrics.ranking;

import java.util.Comparator;
import java.util.List;
import org.biaogan.metrics.assessment.Breakdown;
import org.biaogan.metrics.assessment.Breakdown.PartRemark;
import org.biaogan.metrics.comparison.Contribution;
import org.biaogan.metrics.comparison.Contribution.Part;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.unit.UnitView;

/** Writes a breakdown as contributions, the largest first, with what has to be said about them. */
record ContributionTable(Breakdown breakdown) {

    ContributionView view() {
        Contribution contribution = breakdown.contribution();
        IndicatorView indicator = breakdown.indicator();
        UnitView unit = breakdown.unit();
        ContributionNote note = ContributionNote.of(breakdown);
        return new ContributionView(
                indicator.code(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unitOfMeasure(),
                indicator.unitOfMeasureEn(),
                indicator.decimals(),
                unit.code(),
                unit.name(),
                unit.nameEn(),
                breakdown.period().toString(),
                indicator.basis(),
                breakdown.asOf(),
                breakdown.total().level().value(),
                breakdown.total().earlier().value(),
                contribution.impliedGrowth().value(),
                breakdown.growthPublished(),
                breakdown.growthStatus(),
                breakdown.growth().note(),
                breakdown.growth().noteEn(),
                items(contribution),
                contribution.rest() == null
                        ? null
                        : new ContributionView.Rest(
                                contribution.rest().value(), breakdown.ids().ofRest()),
                note.zh(),
                note.en(),
                breakdown.ids().ofWhole());
    }

    private List<ContributionView.Item> items(Contribution contribution) {
        return contribution.parts().entrySet().stream()
                .map(part -> item(breakdown.units().get(part.getKey()), part.getValue()))
                .sorted(Comparator.comparing(
                        ContributionView.Item::points, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private ContributionView.Item item(UnitView unit, Part part) {
        PartRemark said = breakdown.parts().get(unit.code());
        return new ContributionView.Item(
                unit.code(),
                unit.name(),
                unit.nameEn(),
                part.step().level().value(),
                part.step().earlier().value(),
                part.points().value(),
                part.sharePercent().value(),
                part.points().absence(),
                said.status(),
                said.remark().marks(),
                said.remark().marksEn(),
                breakdown.ids().ofParts().get(unit.code()));
    }
}
