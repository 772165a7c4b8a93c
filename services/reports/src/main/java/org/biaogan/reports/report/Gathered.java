package org.biaogan.reports.report;

import org.biaogan.reports.template.Findings;
import org.biaogan.reports.template.TemplateView;

/** A report's figures and its template, before anything is stored. */
record Gathered(TemplateView template, String unit, Findings findings) {}
