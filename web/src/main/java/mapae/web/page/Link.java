package mapae.web.page;

/**
 * One of several places to go from here.
 *
 * @param text its words
 * @param address where it leads
 * @param isCurrent whether the reader is there
 */
public record Link(String text, String address, boolean isCurrent) {}
