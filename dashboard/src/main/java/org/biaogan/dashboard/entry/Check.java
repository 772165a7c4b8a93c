package org.biaogan.dashboard.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalCode;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/** Looks at a form before it is submitted, and reads what the service said to it afterwards. */
final class Check {

    private static final int CONFLICT = 409;

    private final EntryForm form;
    private final Language language;
    private final EntryWords words;
    private final Remarks remarks = new Remarks();

    private Check(EntryForm form, Language language) {
        this.form = form;
        this.language = language;
        this.words = language.words(EntryWords.class);
    }

    /** What can be told from the form alone: without numbers there is nothing to send. */
    static Remarks ofShape(EntryForm form, Language language) {
        Check check = new Check(form, language);
        for (int i = 0; i < form.rows().size(); i++) {
            if (form.rows().get(i).isNonsense()) {
                check.remarks.refuse(i, RefusalText.sentence(RefusalCode.NOT_A_NUMBER, language));
            }
        }
        if (form.filled().isEmpty()) {
            check.remarks.trouble(check.words.nothingFilled());
        }
        return check.remarks;
    }

    /** What can be told with the sheet at hand: odd numbers, and corrections without a reason. */
    static Remarks against(EntrySheet sheet, EntryForm form, Language language) {
        Remarks remarks = ofShape(form, language);
        Check check = new Check(form, language);
        for (int i = 0; i < form.rows().size(); i++) {
            TypedRow row = form.rows().get(i);
            Optional<BigDecimal> number = row.number();
            Optional<EntryItem> item = sheet.find(row.key());
            if (number.isPresent() && item.isPresent()) {
                check.compare(i, row, number.get(), item.get(), remarks);
            }
        }
        return remarks;
    }

    /** What the service refused, at the rows it blames. */
    static Remarks refused(EntryForm form, Refusal refusal, Language language) {
        Check check = new Check(form, language);
        List<TypedRow> sent = form.filled();
        for (Refusal.Fault fault : refusal.faults()) {
            int place = Remarks.place(fault.field());
            String sentence = RefusalText.sentence(fault.code(), fault.message(), language);
            if (place >= 0 && place < sent.size()) {
                check.remarks.refuse(form.rows().indexOf(sent.get(place)), sentence);
            } else {
                check.remarks.trouble(sentence);
            }
        }
        if (refusal.status() == CONFLICT) {
            check.remarks.trouble(check.words.conflict());
        }
        if (check.remarks.refuseNothing()) {
            RefusalText.lines(refusal, language).forEach(check.remarks::trouble);
        }
        return check.remarks;
    }

    private void compare(int place, TypedRow row, BigDecimal number, EntryItem item, Remarks remarks) {
        if (item.isCorrectedBy(number) && row.reason().isEmpty()) {
            remarks.refuse(place, RefusalText.sentence(RefusalCode.REASON_REQUIRED, language));
        }
        if (item.plausible() != null && item.plausible().excludes(number)) {
            remarks.warn(
                    place,
                    words.outside(
                            FigureText.value(item.plausible().low(), item.decimals()),
                            FigureText.value(item.plausible().high(), item.decimals())));
        }
        if (item.fallsWith(number)) {
            remarks.warn(place, words.falls(FigureText.value(item.previous().value(), item.decimals())));
        }
    }
}
