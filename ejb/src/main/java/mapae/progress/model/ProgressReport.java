package mapae.progress.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import mapae.progress.domain.MonthReport;
import mapae.progress.domain.Rating;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Percent;
import mapae.shared.Won;

/** A month's report on an investment: made once, corrected in the open, never removed. */
@Entity
public class ProgressReport {

    private static final int PERCENT_DECIMALS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long investmentId;
    private LocalDate month;
    private BigDecimal physicalProgress;
    private Long actualCost;
    private Long yearForecast;
    private Long wholeLifeCost;
    private Long totalBenefits;
    private LocalDate startedOn;
    private LocalDate forecastFinish;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private String title;
    private Long ownerId;
    private String category;
    private String summary;
    private String note;
    private String scheduleNote;
    private String varianceNote;
    private String budgetNote;
    private String benefitsNote;
    private String reportedBy;
    private Instant reportedAt;

    @Version
    private int version;

    protected ProgressReport() {}

    /** The first report of a month. */
    public ProgressReport(InvestmentId investment, MonthReport said, Optional<String> words, String by, Instant at) {
        this.investmentId = investment.value();
        this.month = said.month().atDay(1);
        say(said, words, by, at);
    }

    /** Says something else of the same month, in the name of whoever corrects it. */
    public void correct(MonthReport said, Optional<String> words, String by, Instant at) {
        say(said, words, by, at);
    }

    private void say(MonthReport said, Optional<String> words, String by, Instant at) {
        physicalProgress = said.physicalProgress()
                .map(percent -> percent.value().setScale(PERCENT_DECIMALS, RoundingMode.UNNECESSARY))
                .orElse(null);
        actualCost = said.actualCost().map(Won::amount).orElse(null);
        yearForecast = said.yearForecast().map(Won::amount).orElse(null);
        forecastFinish = said.forecastFinish().orElse(null);
        rating = said.rating().orElse(null);
        note = words.orElse(null);
        reportedBy = by;
        reportedAt = at;
    }

    /** Whether it says just that already. */
    public boolean says(MonthReport said, Optional<String> words) {
        MonthReport mine = figures();
        return mine.physicalProgress()
                        .map(Percent::fraction)
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(said.physicalProgress().map(Percent::fraction).map(BigDecimal::stripTrailingZeros))
                && mine.actualCost().equals(said.actualCost())
                && mine.yearForecast().equals(said.yearForecast())
                && mine.forecastFinish().equals(said.forecastFinish())
                && mine.rating().equals(said.rating())
                && Objects.equals(note, words.orElse(null));
    }

    /** What figures are computed from. */
    public MonthReport figures() {
        return new MonthReport(
                month(),
                Optional.ofNullable(physicalProgress).map(Percent::new),
                won(actualCost),
                won(yearForecast),
                Optional.ofNullable(forecastFinish),
                Optional.ofNullable(rating));
    }

    private static Optional<Won> won(Long amount) {
        return Optional.ofNullable(amount).map(Won::of);
    }

    /** The investment. */
    public InvestmentId investment() {
        return new InvestmentId(investmentId);
    }

    /** The month. */
    public YearMonth month() {
        return YearMonth.from(month);
    }

    /** Expected cost of the whole life, if reported. */
    public Optional<Won> wholeLifeCost() {
        return won(wholeLifeCost);
    }

    /** Expected benefits, if reported. */
    public Optional<Won> totalBenefits() {
        return won(totalBenefits);
    }

    /** The start as reported then. */
    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    /** The title as reported then. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The owner as reported then. */
    public Optional<OrganisationId> owner() {
        return Optional.ofNullable(ownerId).map(OrganisationId::new);
    }

    /** The category as reported then. */
    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /** What it is for, as reported then. */
    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    /** In words. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** On time. */
    public Optional<String> scheduleNote() {
        return Optional.ofNullable(scheduleNote);
    }

    /** On the variance of the year. */
    public Optional<String> varianceNote() {
        return Optional.ofNullable(varianceNote);
    }

    /** On cost. */
    public Optional<String> budgetNote() {
        return Optional.ofNullable(budgetNote);
    }

    /** On benefits. */
    public Optional<String> benefitsNote() {
        return Optional.ofNullable(benefitsNote);
    }

    /** Who reported. */
    public String reportedBy() {
        return reportedBy;
    }

    /** When. */
    public Instant reportedAt() {
        return reportedAt;
    }

    /** For the next correction. */
    public int version() {
        return version;
    }
}
