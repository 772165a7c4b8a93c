package org.biaogan.metrics.project;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.metrics.earnedvalue.ProjectState;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of projects can be narrowed to, and its order. */
public class ProjectParameters {

    /** What a project can show: a light, or why it has none. */
    private static final List<String> SHOWN = Stream.<Enum<?>>concat(
                    Arrays.stream(Light.values()), Arrays.stream(ProjectState.values()))
            .map(Enum::name)
            .toList();

    @QueryParam("unit")
    @Parameter(
            description =
                    "Codes of units: projects that belong to them or to units below them, or that these answer for")
    List<String> units;

    @QueryParam("stage")
    @Parameter(description = "Stages, any of them")
    List<String> stages;

    @QueryParam("sector")
    String sector;

    @QueryParam("chainLink")
    String chainLink;

    @QueryParam("theme")
    @Parameter(description = "The code of a theme")
    String theme;

    @QueryParam("category")
    String category;

    @QueryParam("level")
    @Schema(implementation = Level.class)
    String level;

    @QueryParam("leader")
    @Parameter(description = "The code of the official in charge")
    String leader;

    @QueryParam("handler")
    @Parameter(description = "The code of the official who handles them")
    String handler;

    @QueryParam("flagship")
    @Parameter(description = "true or false: flagship projects only, or none of them")
    @Schema(type = SchemaType.BOOLEAN)
    String flagship;

    @QueryParam("light")
    @Parameter(description = "Lights or states of today, any of them; not together with asOf")
    List<String> lights;

    @QueryParam("q")
    @Parameter(description = "Text in the code, the name, a former name or the owner, in whatever case")
    String text;

    @QueryParam("sort")
    @Parameter(
            description =
                    "code, name, totalInvestment, plannedCompletion, light or deviation, the latter two not together"
                            + " with asOf; after a minus sign downwards")
    @Schema(defaultValue = "code")
    String sort;

    /** 400 names what cannot be read. */
    public ProjectFilter filter() {
        return new ProjectFilter(
                given(units),
                given(stages).stream()
                        .map(stage -> Query.word("stage", stage, Stage.class).orElseThrow())
                        .toList(),
                sector,
                chainLink,
                theme,
                category,
                Query.word("level", level, Level.class).orElse(null),
                leader,
                handler,
                flagship == null ? null : Query.flag("flagship", flagship),
                given(lights).stream().map(ProjectParameters::shown).toList(),
                text == null || text.isBlank() ? null : text.strip(),
                ProjectOrder.read(sort),
                sort != null && sort.startsWith("-"));
    }

    private static String shown(String light) {
        if (!SHOWN.contains(light)) {
            throw Rejected.malformed("light", "'%s' is none of %s.".formatted(light, SHOWN));
        }
        return light;
    }

    private static List<String> given(List<String> values) {
        return values == null ? List.of() : values;
    }
}
