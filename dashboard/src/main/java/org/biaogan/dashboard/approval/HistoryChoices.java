package org.biaogan.dashboard.approval;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.Zone;

/** What the history can be narrowed to. */
record HistoryChoices(List<Choice> states, List<Choice> units, String period, String everything) {

    static HistoryChoices of(HistoryFilter filter, Zone zone, Language language) {
        ApprovalWords words = language.words(ApprovalWords.class);
        Stream<Choice> states = Arrays.stream(SubmissionState.values())
                .filter(SubmissionState::isDecided)
                .map(state -> new Choice(state.name(), words.stateWord(state), state == filter.state()));
        return new HistoryChoices(
                Stream.concat(Stream.of(new Choice("", words.allStates(), filter.state() == null)), states)
                        .toList(),
                Choice.units(zone, words.allUnits(), filter.unit(), language),
                filter.period() == null ? "" : filter.period(),
                filter.isNarrowed() ? ApprovalPage.PATH : null);
    }
}
