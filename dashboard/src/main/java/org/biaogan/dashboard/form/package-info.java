/**
 * Forms as values: fields with what was typed into them, what there is to choose, and why a service refused them (表单).
 * Way in: {@link org.biaogan.dashboard.form.Field} and {@link org.biaogan.dashboard.form.Typed}.
 * Collaborators: language, refusal and upstream (why), page (what troubles a whole form), zone (units to choose).
 */
package org.biaogan.dashboard.form;
