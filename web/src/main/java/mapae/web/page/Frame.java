package mapae.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;

/**
 * What surrounds a page: reader, language, place, menu, notice.
 *
 * @param texts the words
 * @param formats how values are written
 * @param caller who reads; empty before sign-in
 * @param address the page's own address
 * @param title the page's title in the reader's language
 * @param trail the pages above it, from the start page down
 * @param notice what was just done, to be said once
 */
public record Frame(
        Texts texts,
        Formats formats,
        Optional<Caller> caller,
        Address address,
        String title,
        List<Crumb> trail,
        Optional<String> notice) {

    /**
     * A page above this one.
     *
     * @param title its title
     * @param address its address
     */
    public record Crumb(String title, String address) {}

    /**
     * An entry of the main menu as shown.
     *
     * @param title its words
     * @param path where it leads
     * @param current whether this page lies there
     */
    public record MenuEntry(String title, String path, boolean current) {}

    public Frame {
        trail = List.copyOf(trail);
    }

    /** The text under a key. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The name of a value of an enumeration. */
    public String name(Enum<?> value) {
        return texts.name(value);
    }

    /** {@code ko} or {@code en}. */
    public String language() {
        return texts.locale().getLanguage();
    }

    /** The address of a style sheet, script or picture below {@code /assets}. */
    public String asset(String path) {
        return AssetVersions.address(path);
    }

    /** The main menu, as far as the caller may use it. */
    public List<MenuEntry> menu() {
        return caller.map(Navigation::of).orElse(List.of()).stream()
                .map(entry -> new MenuEntry(
                        text(entry.key()),
                        entry.path(),
                        covers(entry.path()) || entry.others().stream().anyMatch(this::covers)))
                .toList();
    }

    /** This page in another language. */
    public String inLanguage(String language) {
        return address.with("lang", language).toString();
    }

    /** This page with Korean money in another unit. */
    public String inUnit(MoneyUnit unit) {
        return address.with("unit", unit.code()).toString();
    }

    /** Whether the caller holds the role. */
    public boolean is(String role) {
        return caller.map(known -> known.is(role)).orElse(false);
    }

    /** The same frame with a page above this one. */
    public Frame below(String parentTitle, Address parent) {
        List<Crumb> longer = new ArrayList<>(trail);
        longer.add(new Crumb(parentTitle, parent.toString()));
        return new Frame(texts, formats, caller, address, title, longer, notice);
    }

    /** The same frame with money to the last unit, whatever the reader chose: for papers, which look alike to everybody. */
    public Frame exact() {
        return new Frame(texts, new Formats(texts, MoneyUnit.WON), caller, address, title, trail, notice);
    }

    private boolean covers(String entry) {
        return entry.equals("/") ? address.path().equals("/") : (address.path() + "/").startsWith(entry + "/");
    }
}
