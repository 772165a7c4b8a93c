package org.biaogan.dashboard.problem;

import java.util.List;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.page.Notice;

/** The form by which a problem is registered: what it is, where it comes from, and who ought to see to it. */
record NewProblemView(Notice notice, Typed typed, List<Field> what, List<Field> whence, List<Field> who) {}
