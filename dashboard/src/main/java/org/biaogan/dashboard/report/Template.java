package org.biaogan.dashboard.report;

import org.biaogan.dashboard.language.Language;

/**
 * What kinds of report can be ordered (报告模板).
 *
 * @param periods for which kind of period: MONTH, QUARTER, HALF or YEAR
 */
record Template(String code, String name, String nameEn, String periods) {

    String name(Language language) {
        return language.pick(name, nameEn);
    }
}
