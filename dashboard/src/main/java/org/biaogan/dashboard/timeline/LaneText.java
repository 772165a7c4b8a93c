package org.biaogan.dashboard.timeline;

import java.util.List;
import java.util.Locale;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.Mention;
import org.biaogan.dashboard.project.ProjectLight;
import org.biaogan.dashboard.project.ProjectWords;
import org.biaogan.dashboard.project.Stage;

/**
 * A project on the timeline in the reader's words.
 *
 * @param description what its picture shows, for who does not see it
 * @param tally how many nodes it has and how many are late, in words; empty where it has none
 */
record LaneText(
        Mention project,
        Standing shape,
        String light,
        String stage,
        String description,
        List<BarText> bars,
        List<NodeText> nodes,
        String tally) {

    /** A bar; place and length in percent of the axis. */
    record BarText(String kind, String x, String width, String words) {}

    /**
     * A node.
     *
     * @param at in percent of the axis; null where it lies beyond
     * @param slip by how much it comes later or earlier than first planned; empty where it comes as planned
     */
    record NodeText(
            String at, NodeState state, String name, String stateWord, String day, String planned, String slip) {}

    static LaneText of(Lane lane, TimeAxis axis, Language language) {
        TimelineWords words = language.words(TimelineWords.class);
        ProjectWords projects = language.words(ProjectWords.class);
        ProjectLight light = ProjectLight.of(lane.light(), lane.state());
        List<BarText> bars =
                lane.bars().stream().map(bar -> bar(bar, axis, words)).toList();
        List<NodeText> nodes = lane.milestones().stream()
                .map(node -> node(node, axis, words, language))
                .toList();
        long late =
                nodes.stream().filter(node -> node.state() == NodeState.LATE).count();
        String tally = nodes.isEmpty() ? "" : words.tally(nodes.size(), late);
        return new LaneText(
                Mention.of(
                        lane.project(),
                        lane.name(),
                        lane.nameEn(),
                        lane.unitName(),
                        lane.unitNameEn(),
                        lane.flagship(),
                        language),
                light.shape(),
                projects.light(light),
                projects.stage(Stage.of(lane.stage())),
                String.join(words.stop(), bars.stream().map(BarText::words).toList())
                        + (tally.isEmpty() || bars.isEmpty() ? "" : words.stop())
                        + tally,
                bars,
                nodes,
                tally);
    }

    private static BarText bar(Lane.Bar bar, TimeAxis axis, TimelineWords words) {
        String from = bar.from().toString();
        String to = bar.to().toString();
        boolean planned = bar.kind().equals("PLANNED");
        return new BarText(
                bar.kind().toLowerCase(Locale.ROOT),
                axis.at(bar.from()),
                axis.between(bar.from(), bar.to().plusDays(1)),
                planned ? words.plannedBar(from, to) : bar.open() ? words.openBar(from) : words.actualBar(from, to));
    }

    private static NodeText node(Lane.Node node, TimeAxis axis, TimelineWords words, Language language) {
        NodeState state = NodeState.of(node.state());
        long slip = node.slipDays() == null ? 0 : node.slipDays().first();
        return new NodeText(
                node.day() == null || !axis.covers(node.day()) ? null : axis.at(node.day()),
                state,
                language.pick(node.name(), node.nameEn()),
                words.node(state),
                MomentText.of(node.day()),
                MomentText.of(node.planned()),
                slip == 0 ? "" : slip > 0 ? words.later(slip) : words.earlier(-slip));
    }
}
