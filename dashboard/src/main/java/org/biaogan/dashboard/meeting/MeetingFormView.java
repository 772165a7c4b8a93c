package org.biaogan.dashboard.meeting;

import java.util.List;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.page.Notice;

/**
 * The form of a meeting as the page shows it.
 *
 * @param stay says that decisions which are there already stay; empty where there are none
 */
record MeetingFormView(
        Notice notice,
        String title,
        MeetingForm form,
        Typed typed,
        List<Field> head,
        List<List<Field>> agenda,
        String stay,
        List<List<Field>> decisions) {}
