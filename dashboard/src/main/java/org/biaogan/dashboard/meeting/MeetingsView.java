package org.biaogan.dashboard.meeting;

import java.util.List;
import org.biaogan.dashboard.page.Notice;

/** The meetings, the last one first. @param earlier where the meetings before are; null where these are all */
record MeetingsView(Notice notice, List<MeetingRow> rows, String later, String earlier, boolean mayAdd) {}
