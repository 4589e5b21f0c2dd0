package mapae.web.pool;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.pool.PoolCommand;
import mapae.pool.domain.CapacityClass;
import mapae.pool.domain.Certainty;
import mapae.pool.domain.Formula;
import mapae.pool.domain.PoolKind;
import mapae.pool.domain.PoolUnit;
import mapae.pool.domain.Rate;
import mapae.pool.domain.RateKind;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;
import mapae.shared.Won;

/** What is sent about pools. */
public final class PoolRequests {

    private PoolRequests() {}

    /**
     * A pool to open.
     *
     * @param code its code
     * @param organisation code of the organisation that runs it
     * @param nameKo its name in Korean
     * @param nameEn its name in English
     * @param kind COMPUTE, DATA or CLOUD
     * @param unit GPU_HOUR, TB_MONTH or CREDIT
     */
    public record Open(
            @NotNull String code,
            @NotNull String organisation,
            @NotNull String nameKo,
            @NotNull String nameEn,
            @NotNull PoolKind kind,
            @NotNull PoolUnit unit) {

        PoolCommand.Open command() {
            return new PoolCommand.Open(code, organisation, new Bilingual(nameKo, nameEn), kind, unit);
        }
    }

    /**
     * Another name.
     *
     * @param version the version that it is based on
     * @param nameKo in Korean
     * @param nameEn in English
     */
    public record Rename(
            @NotNull Integer version,
            @NotNull String nameKo,
            @NotNull String nameEn) {}

    /**
     * Capacity.
     *
     * @param units how many
     */
    public record Capacity(@NotNull Long units) {}

    /**
     * Units that an institution gets first, by class.
     *
     * @param large of the class LARGE
     * @param medium of the class MEDIUM
     * @param small of the class SMALL
     */
    public record Base(
            @NotNull Long large,
            @NotNull Long medium,
            @NotNull Long small) {}

    /**
     * What need counts for, by class.
     *
     * @param large of the class LARGE
     * @param medium of the class MEDIUM
     * @param small of the class SMALL
     */
    public record Weight(
            @NotNull BigDecimal large,
            @NotNull BigDecimal medium,
            @NotNull BigDecimal small) {}

    /**
     * A formula.
     *
     * @param base units first
     * @param weight what need counts for in what is left
     * @param offerDay day of the month from which what is not reserved is offered on
     * @param offerPart which part of it, in percent
     * @param certainty LAW, SECONDARY or FIELD
     * @param noteKo where it comes from, in Korean
     * @param noteEn the same in English
     */
    public record Shared(
            @NotNull @Valid Base base,
            @NotNull @Valid Weight weight,
            @NotNull Integer offerDay,
            @NotNull BigDecimal offerPart,
            @NotNull Certainty certainty,
            @NotNull String noteKo,
            @NotNull String noteEn) {

        Formula formula(YearMonth from) {
            return new Formula(
                    from,
                    Map.of(
                            CapacityClass.LARGE,
                            base.large(),
                            CapacityClass.MEDIUM,
                            base.medium(),
                            CapacityClass.SMALL,
                            base.small()),
                    Map.of(
                            CapacityClass.LARGE,
                            weight.large(),
                            CapacityClass.MEDIUM,
                            weight.medium(),
                            CapacityClass.SMALL,
                            weight.small()),
                    offerDay,
                    new Percent(offerPart),
                    certainty,
                    new Bilingual(noteKo, noteEn));
        }
    }

    /**
     * A price.
     *
     * @param amount won a unit
     * @param certainty LAW, SECONDARY or FIELD
     * @param noteKo where it comes from, in Korean
     * @param noteEn the same in English
     */
    public record Priced(
            @NotNull Won amount,
            @NotNull Certainty certainty,
            @NotNull String noteKo,
            @NotNull String noteEn) {

        Rate rate(FiscalYear year, RateKind kind) {
            return new Rate(year, kind, amount, certainty, new Bilingual(noteKo, noteEn));
        }
    }

    /**
     * What an institution needs.
     *
     * @param institution its code
     * @param capacityClass LARGE, MEDIUM or SMALL
     * @param need units a month; 0 where it takes no part any more
     */
    public record Institution(
            @NotNull String institution,
            @NotNull CapacityClass capacityClass,
            @NotNull Long need) {}

    /**
     * What institutions need.
     *
     * @param institutions each once
     */
    public record Institutions(@NotNull @Valid List<@NotNull @Valid Institution> institutions) {

        List<PoolCommand.Declare> command() {
            return institutions.stream()
                    .map(one -> new PoolCommand.Declare(one.institution(), one.capacityClass(), one.need()))
                    .toList();
        }
    }

    /**
     * A budget line.
     *
     * @param fiscalYear fiscal year
     * @param line its code
     */
    public record Line(
            @NotNull FiscalYear fiscalYear, @NotNull String line) {}

    /**
     * An allotment.
     *
     * @param fiscalYear fiscal year
     * @param line code of a line that is set aside for the pool
     * @param amount in won
     * @param on the day for which it counts; today, if none is said
     * @param reason why, if somebody says so
     */
    public record Allotment(
            @NotNull FiscalYear fiscalYear,
            @NotNull String line,
            @NotNull Won amount,
            Optional<LocalDate> on,
            Optional<String> reason) {

        PoolCommand.Allot command() {
            return new PoolCommand.Allot(fiscalYear, line, amount, on, reason);
        }
    }

    /**
     * A reservation.
     *
     * @param institution code of the institution
     * @param month for which month, as YYYY-MM
     * @param units how many
     */
    public record Reserve(
            @NotNull String institution,
            @NotNull YearMonth month,
            @NotNull Long units) {

        PoolCommand.Reserve command() {
            return new PoolCommand.Reserve(institution, month, units);
        }
    }
}
