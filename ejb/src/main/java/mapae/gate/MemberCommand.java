package mapae.gate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody to sit on a committee.
 *
 * @param account sign-in name of a planner
 * @param chairs whether they chair
 * @param from first day, today or later
 * @param until last day, if one is known
 */
public record MemberCommand(String account, boolean chairs, LocalDate from, Optional<LocalDate> until) {}
