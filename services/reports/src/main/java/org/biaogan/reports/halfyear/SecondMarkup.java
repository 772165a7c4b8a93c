package org.biaogan.reports.halfyear;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/** The markup of version 2, checked against what it is given when the service is built. */
@CheckedTemplate(basePath = "half-year-analysis/2")
final class SecondMarkup {

    private SecondMarkup() {}

    static native TemplateInstance document(SecondPage page, RawString style, String policy, boolean print);
}
