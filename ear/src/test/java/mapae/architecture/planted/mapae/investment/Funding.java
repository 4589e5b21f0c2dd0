package mapae.architecture.planted.mapae.investment;

import mapae.architecture.planted.mapae.organisation.domain.Rank;

/** A good neighbour: it knows a domain value of a capability below. */
public record Funding(Rank rank, long amount) {}
