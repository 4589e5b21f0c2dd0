package mapae.architecture.planted.mapae.organisation.domain;

import jakarta.validation.constraints.NotNull;

/** Breaks: a domain imports only java.*, shared and itself. */
public record ValidatedRank(@NotNull String name) {}
