package org.biaogan.dashboard.project;

import jakarta.ws.rs.QueryParam;

/** A query as the service is asked it; what is null is not asked for. */
class Asked {

    @QueryParam("unit")
    final String unit;

    @QueryParam("stage")
    final String stage;

    @QueryParam("light")
    final String light;

    @QueryParam("sector")
    final String sector;

    @QueryParam("leader")
    final String leader;

    @QueryParam("theme")
    final String theme;

    @QueryParam("flagship")
    final Boolean flagship;

    @QueryParam("q")
    final String text;

    @QueryParam("sort")
    final String sort;

    Asked(ProjectQuery query) {
        unit = query.unitAsked();
        stage = query.stage() == null ? null : query.stage().name();
        light = query.light() == null ? null : query.light().name();
        sector = query.sector();
        leader = query.leader();
        theme = query.theme();
        flagship = query.flagship() ? Boolean.TRUE : null;
        text = query.text();
        sort = query.order().text();
    }
}
