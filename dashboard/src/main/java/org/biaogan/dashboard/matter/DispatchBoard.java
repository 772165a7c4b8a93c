package org.biaogan.dashboard.matter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.Zone;

/**
 * The dispatch board (调度看板): how many matters stand where and with whom, and the matters themselves.
 *
 * @param official whose matters alone are shown; empty for everybody's, as {@code project} and {@code meeting}
 * @param shown how many of how many stand in the list
 * @param earlier where the page before is; null on the first, as {@code later} on the last
 * @param everything the board without any filter; null where there is none
 * @param mayRegister whether the visitor may add to it
 */
public record DispatchBoard(
        MatterKind kind,
        String title,
        Notice notice,
        List<Tile> tiles,
        List<Owner> owners,
        List<Choice> units,
        List<Choice> ownerChoices,
        List<Choice> officials,
        List<Choice> states,
        List<Choice> escalations,
        MatterFilter filter,
        List<MatterRow> rows,
        String shown,
        String earlier,
        String later,
        String everything,
        boolean mayRegister) {

    /** Whether its matters lie in units of their own, apart from who answers for them. */
    public boolean ofUnits() {
        return kind == MatterKind.PROBLEM;
    }

    /** How many stand in a state, and how many of those are late. */
    public record Tile(FollowUpState state, String word, String count, String overdue, boolean current, String link) {}

    /** How many a unit has, and where to see them. */
    public record Owner(
            String name,
            String link,
            boolean current,
            String open,
            String overdue,
            boolean late,
            String unit,
            String deputy,
            String director,
            String nextDeadline) {}

    /** What the board is made from. */
    record Material(
            Reading<List<Matter>> matters,
            Reading<List<Tally>> byState,
            Reading<List<Tally>> byOwner,
            Reading<Zone> zone,
            Reading<List<NamedOfficial>> officials) {}

    static DispatchBoard of(MatterFilter filter, Material from, boolean mayRegister, Language language) {
        MatterWords words = language.words(MatterWords.class);
        List<Tally> states = from.byState().value();
        long total = states.stream()
                .filter(tally ->
                        filter.states().stream().anyMatch(state -> state.name().equals(tally.key())))
                .mapToLong(Tally::total)
                .sum();
        int shown = from.matters().value().size();
        int before = filter.page() * MatterFilter.SIZE;
        return new DispatchBoard(
                filter.kind(),
                words.title(filter.kind()),
                Notice.of(language, from.matters(), from.byState(), from.byOwner(), from.zone()),
                tiles(filter, states, words),
                from.byOwner().value().stream()
                        .filter(tally -> tally.open() > 0)
                        .map(tally -> owner(tally, filter, words, language))
                        .toList(),
                Choice.units(from.zone().value(), words.allUnits(), filter.unit(), language),
                Choice.units(from.zone().value(), words.allUnits(), filter.owner(), language),
                Choice.officials(from.officials().value(), words.allOfficials(), filter.official(), language),
                stateChoices(filter, words),
                Choice.of(
                        Arrays.stream(Escalation.values())
                                .filter(Escalation::isAny)
                                .toList(),
                        words.allEscalations(),
                        filter.escalation(),
                        Enum::name,
                        words::escalated),
                filter,
                from.matters().value().stream()
                        .map(matter -> MatterRow.of(matter, filter.kind(), language))
                        .toList(),
                words.shown(String.valueOf(shown), String.valueOf(total)),
                filter.page() == 0
                        ? null
                        : filter.at(filter.page() - 1).address().text(),
                before + shown < total && shown > 0
                        ? filter.at(filter.page() + 1).address().text()
                        : null,
                filter.isNarrowed() ? filter.kind().path() : null,
                mayRegister);
    }

    private static List<Tile> tiles(MatterFilter filter, List<Tally> tallies, MatterWords words) {
        return Arrays.stream(FollowUpState.values())
                .map(state -> {
                    Tally tally = tallies.stream()
                            .filter(one -> state.name().equals(one.key()))
                            .findFirst()
                            .orElse(null);
                    boolean current = filter.show().equals(state.name());
                    return new Tile(
                            state,
                            words.state(state),
                            tally == null ? "0" : String.valueOf(tally.total()),
                            tally == null || tally.overdue() == 0
                                    ? ""
                                    : words.ofThemOverdue(String.valueOf(tally.overdue())),
                            current,
                            filter.showing(current ? "" : state.name())
                                    .address()
                                    .text());
                })
                .toList();
    }

    private static Owner owner(Tally tally, MatterFilter filter, MatterWords words, Language language) {
        boolean current = tally.key() != null && tally.key().equals(filter.owner());
        return new Owner(
                tally.key() == null
                        ? words.nobody()
                        : Matter.named(tally.name(), tally.nameEn(), tally.key(), language),
                tally.key() == null
                        ? filter.ofOwner("")
                                .showing(FollowUpState.REGISTERED.name())
                                .address()
                                .text()
                        : filter.ofOwner(current ? "" : tally.key()).address().text(),
                current,
                String.valueOf(tally.open()),
                String.valueOf(tally.overdue()),
                tally.overdue() > 0,
                String.valueOf(tally.escalated().unit()),
                String.valueOf(tally.escalated().deputy()),
                String.valueOf(tally.escalated().director()),
                MomentText.of(tally.nextDeadline()));
    }

    private static List<Choice> stateChoices(MatterFilter filter, MatterWords words) {
        Stream<Choice> every = Stream.of(
                new Choice(MatterFilter.EVERY, words.everyState(), filter.show().equals(MatterFilter.EVERY)));
        List<Choice> states =
                Choice.of(List.of(FollowUpState.values()), words.openStates(), filter.show(), Enum::name, words::state);
        return Stream.concat(states.stream(), every).toList();
    }
}
