package mapae.architecture.planted.mapae.shared;

import jakarta.persistence.Embeddable;

/** Breaks: shared imports only java.*. */
@Embeddable
public record StoredAmount(long amount) {}
