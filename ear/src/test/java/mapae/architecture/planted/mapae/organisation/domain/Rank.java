package mapae.architecture.planted.mapae.organisation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import mapae.architecture.planted.mapae.shared.OfficeId;

/** A good neighbour. */
public record Rank(OfficeId office, BigDecimal share, LocalDate since) {}
