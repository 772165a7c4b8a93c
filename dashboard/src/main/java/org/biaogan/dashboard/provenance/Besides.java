package org.biaogan.dashboard.provenance;

import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.provenance.Figure.Beside;

/** What else decides which number a figure is, in the reader's words: a group, a unit above, a theme, another time. */
record Besides(String label, String name) {

    private static final String REST = "CONTRIBUTION_REST";

    /** Null for nothing. */
    static Besides of(Figure figure, Language language) {
        Beside beside = figure.beside();
        if (beside == null) {
            return null;
        }
        ProvenanceWords words = language.words(ProvenanceWords.class);
        return switch (beside.what()) {
            case "MONTH" -> new Besides(words.comingPeriod(), PeriodText.of(beside.code(), language));
            case "YEAR" -> new Besides(words.pastYear(), beside.code());
            case "RANKING" -> new Besides(words.group(), name(beside, language));
            case "UNIT_ABOVE" -> new Besides(words.unitAbove(), name(beside, language));
            case "THEME" -> new Besides(words.theme(), name(beside, language));
            default -> null;
        };
    }

    /** The page that shows the figure among others. */
    static String page(Figure figure) {
        if (figure.isOfProject()) {
            return "/projects/" + figure.project();
        }
        Beside beside = figure.beside();
        String what = beside == null ? "" : beside.what();
        if (what.equals("THEME")) {
            return Address.of("/themes")
                    .with("unit", figure.unit())
                    .with("period", figure.period())
                    .text();
        }
        if (what.equals("RANKING")) {
            return Address.of("/rankings")
                    .with("group", beside.code())
                    .with("indicator", figure.indicator())
                    .with("by", beside.by())
                    .with("period", figure.period())
                    .text();
        }
        boolean isPart = what.equals("UNIT_ABOVE");
        Address page = isPart || REST.equals(figure.kind())
                ? Address.of("/contributions").with("indicator", figure.indicator())
                : Address.of("/indicators/" + figure.indicator());
        return page.with("unit", isPart ? beside.code() : figure.unit())
                .with("period", figure.period())
                .text();
    }

    private static String name(Beside beside, Language language) {
        return language.pick(beside.name(), beside.nameEn());
    }
}
