package org.biaogan.dashboard.lightrule;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.lightrule.LightRuleDesk.Rules;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.visitor.VisitorDesk;

/** Puts the page of light rules together. */
@ApplicationScoped
class LightRuleRoom {

    private final LightRuleDesk desk;
    private final VisitorDesk visitors;

    LightRuleRoom(LightRuleDesk desk, VisitorDesk visitors) {
        this.desk = desk;
        this.visitors = visitors;
    }

    /**
     * What is shown, and what the form starts from.
     *
     * @param only a code whose editions alone are wanted; null for all
     * @param preset a published example to start from
     * @param revise the code of a rule to revise, with the version to start from
     */
    record Start(String only, String preset, String revise, String version) {}

    Uni<LightRulesView> view(Language language, Start start) {
        return desk.rules().map(rules -> view(rules, start.only(), form(rules, start), language));
    }

    /** The page once more, with what was typed. */
    Uni<LightRulesView> viewAgain(Language language, RuleForm form) {
        return desk.rules().map(rules -> view(rules, null, form, language));
    }

    private LightRulesView view(Rules rules, String only, RuleForm form, Language language) {
        List<RuleText> shown = rules.editions().value().stream()
                .filter(rule -> only == null || only.equals(rule.code()))
                .map(rule -> RuleText.of(rule, language))
                .toList();
        if (only != null && shown.isEmpty()) {
            throw new NotFoundException();
        }
        List<RuleText> presets = only != null
                ? List.of()
                : rules.presets().value().stream()
                        .map(preset -> RuleText.of(preset, language))
                        .toList();
        boolean mayChange = visitors.rights().mayAdminister() && only == null;
        return new LightRulesView(
                Notice.of(language, rules.editions(), rules.presets()),
                only,
                shown,
                presets,
                mayChange ? LightRulesView.Form.of(form, language) : null);
    }

    private static RuleForm form(Rules rules, Start start) {
        if (start.revise() != null) {
            return rules.editions().value().stream()
                    .filter(rule -> rule.code().equals(start.revise()))
                    .filter(rule -> String.valueOf(rule.version()).equals(start.version()))
                    .findFirst()
                    .map(RuleForm::of)
                    .orElseThrow(NotFoundException::new);
        }
        return rules.presets().value().stream()
                .filter(preset -> preset.code().equals(start.preset()))
                .findFirst()
                .map(RuleForm::of)
                .orElseGet(RuleForm::empty);
    }
}
