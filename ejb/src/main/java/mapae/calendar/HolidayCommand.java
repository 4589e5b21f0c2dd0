package mapae.calendar;

import java.time.LocalDate;
import mapae.shared.Bilingual;

/**
 * A temporary holiday that the government announced.
 *
 * @param day the day
 * @param name what it is called
 * @param reason by which decision, and where it was announced
 */
public record HolidayCommand(LocalDate day, Bilingual name, String reason) {}
