package org.biaogan.reports.template;

import io.smallrye.mutiny.Uni;

/**
 * One version of one template (报告模板): the words and look of a report and how its figures are gathered.
 * A version is never changed once reports were made with it; a change is a further bean with the next version, and
 * the old one stays, because stored reports are always rendered by the version they were made with.
 */
public interface ReportTemplate {

    TemplateView describe();

    /** The period as the report writes it; 422 naming {@code period} where the template does not take it. */
    String period(String asked);

    /** Reads everything the report says, as of one instant, with the rights of the caller. */
    Uni<Findings> gather(ReportScope scope);

    /** The document made from nothing but the frozen figures: equal figures give equal bytes. Takes seconds. */
    byte[] render(Format format, FrozenFigures figures);
}
