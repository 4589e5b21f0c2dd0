package mapae.shared;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list that is read by keyset: the rows, and where the next page starts.
 *
 * @param rows the rows of this page
 * @param next what to give as {@code after} to read on; empty on the last page
 */
public record Page<T>(List<T> rows, Optional<String> next) {}
