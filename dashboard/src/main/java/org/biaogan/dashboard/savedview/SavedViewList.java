package org.biaogan.dashboard.savedview;

import java.util.List;
import java.util.UUID;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * Saved views as they are shown beside their list, and the form that saves what is looked at.
 *
 * @param save where the form goes, with the filters of the list in the address
 * @param remove where one is thrown away, likewise
 * @param name as it was typed
 * @param fault why the name was refused; empty unless it was
 * @param open whether the form is to be seen without a click
 * @param trouble why nothing was done; empty unless something was refused
 * @param done what was done just now; null where nothing was
 */
public record SavedViewList(
        List<Row> rows,
        String save,
        String remove,
        String key,
        String name,
        boolean share,
        String fault,
        boolean open,
        List<String> trouble,
        String done) {

    /** One of them; whoever shared it is named where that is somebody else. */
    public record Row(UUID id, String name, String link, boolean current, String note, boolean own) {}

    /** What was just done about them, or refused. */
    public record Event(Typed typed, List<String> trouble, String done) {

        /** A form that was not taken. */
        public static Event refused(Typed typed) {
            return new Event(typed, typed.trouble(), null);
        }

        /** A view that was not removed. */
        public static Event refused(List<String> trouble) {
            return new Event(SavedViewForm.empty(), trouble, null);
        }

        /** From the address that a form led back to. */
        public static Event done(String word, Language language) {
            SavedViewWords words = language.words(SavedViewWords.class);
            String said = "saved".equals(word) ? words.saved() : "removed".equals(word) ? words.removed() : null;
            return new Event(SavedViewForm.empty(), List.of(), said);
        }
    }

    /**
     * The views of a list.
     *
     * @param path of the list
     * @param address of the list as it is looked at
     */
    public static SavedViewList of(List<SavedView> views, String path, String address, Event event, Language language) {
        String filters = address.substring(path.length());
        Typed typed = event.typed();
        return new SavedViewList(
                views.stream().map(view -> row(view, path, address, language)).toList(),
                path + "/views" + filters,
                path + "/views/removed" + filters,
                typed.key(),
                SavedViewForm.name(typed),
                SavedViewForm.isShared(typed),
                typed.faultAt("name"),
                typed.isRefused(),
                event.trouble(),
                event.done());
    }

    private static Row row(SavedView view, String path, String address, Language language) {
        SavedViewWords words = language.words(SavedViewWords.class);
        String link = Address.of(path + "?" + view.query()).text();
        String note = view.own() ? view.shared() ? words.shared() : "" : words.sharedBy(view.savedBy());
        return new Row(view.id(), view.name(), link, link.equals(address), note, view.own());
    }
}
