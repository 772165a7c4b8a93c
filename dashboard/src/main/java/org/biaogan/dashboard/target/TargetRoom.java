package org.biaogan.dashboard.target;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.Unit;

/** Puts the page of targets together. */
@ApplicationScoped
class TargetRoom {

    private final TargetDesk desk;
    private final VisitorDesk visitors;
    private final Clock clock;

    TargetRoom(TargetDesk desk, VisitorDesk visitors, Clock clock) {
        this.desk = desk;
        this.visitors = visitors;
        this.clock = clock;
    }

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** The page as first seen; the form starts from the target to be revised, or empty. */
    Uni<TargetsView> view(TargetQuery query, Language language) {
        return page(query, null, language, (Shown shown) -> start(query, shown.targets(), shown.unit()));
    }

    /** The page once more with what was typed, and with a preview unless that is null. */
    Uni<TargetsView> viewAgain(TargetForm form, Preview preview, Language language) {
        String year = form.hasYear() ? form.year() : null;
        TargetQuery query = TargetQuery.of(form.unit(), year, null, thisYear());
        return page(query, preview, language, shown -> form);
    }

    private record Shown(List<Target> targets, String unit) {}

    private Uni<TargetsView> page(
            TargetQuery query, Preview preview, Language language, Function<Shown, TargetForm> form) {
        return desk.catalogue().chain(catalogue -> {
            TargetQuery known = query.unit() == null ? query.ofUnit(ownUnit(catalogue)) : query;
            return desk.targets(known.unit(), known.year())
                    .map(targets -> put(known, catalogue, targets, preview, language, form));
        });
    }

    private TargetsView put(
            TargetQuery query,
            Catalogue catalogue,
            Reading<List<Target>> targets,
            Preview preview,
            Language language,
            Function<Shown, TargetForm> form) {
        TargetsView view = TargetsView.of(query, catalogue, targets, thisYear(), language);
        if (!visitors.rights().mayAdminister()) {
            return view;
        }
        TargetForm typed = form.apply(new Shown(targets.value(), query.unit()));
        int decimals = catalogue
                .indicator(typed.indicator())
                .map(Catalogue.Indicator::decimals)
                .orElse(1);
        return view.with(
                TargetsView.Form.of(typed, catalogue, language),
                preview == null ? null : PreviewText.of(preview, decimals, language));
    }

    private static TargetForm start(TargetQuery query, List<Target> targets, String unit) {
        if (query.revise() == null) {
            return TargetForm.empty(unit, query.year());
        }
        return targets.stream()
                .filter(target -> target.id().equals(query.revise()))
                .findFirst()
                .map(TargetForm::of)
                .orElseThrow(NotFoundException::new);
    }

    private String ownUnit(Catalogue catalogue) {
        return catalogue
                .zone()
                .value()
                .firstOf(visitors.rights().units())
                .map(Unit::code)
                .orElseThrow(NotFoundException::new);
    }
}
