/**
 * Where each target stands (评估): rows and stories read from the metrics service, and how their figures are written.
 * Way in: {@link org.biaogan.dashboard.assessment.AssessmentDesk} and {@link org.biaogan.dashboard.assessment.AssessmentText}.
 * Collaborators: freshness, upstream, figure, language.
 */
package org.biaogan.dashboard.assessment;
