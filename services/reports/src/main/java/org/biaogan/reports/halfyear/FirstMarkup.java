package org.biaogan.reports.halfyear;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/** The markup of version 1, checked against what it is given when the service is built. */
@CheckedTemplate(basePath = "half-year-analysis/1")
final class FirstMarkup {

    private FirstMarkup() {}

    static native TemplateInstance document(Page page, RawString style, String policy, boolean print);
}
