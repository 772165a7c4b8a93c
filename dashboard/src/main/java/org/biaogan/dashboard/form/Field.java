package org.biaogan.dashboard.form;

import java.util.List;

/**
 * A field of a form, with what was typed into it and what was said against that.
 *
 * @param name as the service names it, so that its refusals find their field
 * @param sent the name it is sent under; fields of rows have the one of their column
 * @param form of which the field is; tells fields of one name on one page apart
 * @param value what was typed; of a file what kinds are accepted
 * @param choices of a list or of ticks; empty for all else
 * @param hint below the field; empty where none is needed
 * @param fault why it was refused; empty unless it was
 */
public record Field(
        String name,
        String sent,
        String form,
        Kind kind,
        String label,
        boolean required,
        String value,
        List<Choice> choices,
        String hint,
        String fault) {

    /** What it looks like. */
    public enum Kind {
        LINE,
        NUMBER,
        TEXT,
        DATE,
        FILE,
        CHOICE,
        TICKS,
        /** A single thing to tick; its value is {@code true}. */
        FLAG,
        HIDDEN
    }

    /** What is typed: a line, a text of several, a number or a day; or what goes along unseen. */
    public static Field of(Kind kind, String name, String label, Typed typed) {
        return new Field(
                name, name, typed.form(), kind, label, false, typed.one(name), List.of(), "", typed.faultAt(name));
    }

    /** A file of one of these endings. */
    public static Field file(String name, String label, Typed typed, String accepted) {
        return new Field(
                name, name, typed.form(), Kind.FILE, label, true, accepted, List.of(), "", typed.faultAt(name));
    }

    /** One thing of several. */
    public static Field choice(String name, String label, Typed typed, List<Choice> choices) {
        return new Field(name, name, typed.form(), Kind.CHOICE, label, false, "", choices, "", typed.faultAt(name));
    }

    /** Any of several things. */
    public static Field ticks(String name, String label, Typed typed, List<Choice> choices) {
        return new Field(name, name, typed.form(), Kind.TICKS, label, false, "", choices, "", typed.faultAt(name));
    }

    /** The same, which must be filled in. */
    public Field needed(boolean needed) {
        return new Field(name, sent, form, kind, label, needed, value, choices, hint, fault);
    }

    /** The same, in a row of a column. */
    public Field sentAs(String column) {
        return new Field(name, column, form, kind, label, required, value, choices, hint, fault);
    }

    /** The same with a hint. */
    public Field hinted(String said) {
        return new Field(name, sent, form, kind, label, required, value, choices, said, fault);
    }

    /** The same, with what is said against it. */
    public Field blamed(String why) {
        return new Field(name, sent, form, kind, label, required, value, choices, hint, why);
    }

    /** Whether nobody sees it. */
    public boolean isHidden() {
        return kind == Kind.HIDDEN;
    }

    /** Whether a single thing is ticked. */
    public boolean isTicked() {
        return kind == Kind.FLAG && "true".equals(value);
    }

    /** Under which the page knows it. */
    public String id() {
        return form + "-" + name.replaceAll("\\W+", "-");
    }

    /** Whether it takes the room of two. */
    public boolean isWide() {
        return kind == Kind.TEXT || kind == Kind.TICKS || kind == Kind.FILE;
    }

    /** What tells more about it, for the attribute of the field. */
    public String described() {
        return (hint.isEmpty() ? "" : id() + "-hint ") + (fault.isEmpty() ? "" : id() + "-fault");
    }
}
