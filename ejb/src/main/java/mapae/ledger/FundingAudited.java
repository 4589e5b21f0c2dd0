package mapae.ledger;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.ledger.domain.SpendingCeiling;
import mapae.ledger.model.FundingRows;
import mapae.ledger.model.KnownLines;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * What funds an investment, or what holds its money, was changed.
 *
 * @param kind what was done
 * @param about the investment
 * @param before named values before
 * @param after named values after
 * @param reason why, if somebody said so
 */
record FundingAudited(
        String kind,
        FundingRows.Funded about,
        Map<String, String> before,
        Map<String, String> after,
        Optional<String> reason)
        implements Audited {

    static FundingAudited linked(FundingRows.Funded about, KnownLines.Line line) {
        return new FundingAudited("ledger.link", about, Map.of(), line(line).values(), Optional.empty());
    }

    static FundingAudited unlinked(FundingRows.Funded about, KnownLines.Line line) {
        return new FundingAudited("ledger.unlink", about, Map.of(), line(line).values(), Optional.empty());
    }

    static FundingAudited frozen(FundingRows.Funded about, String reference, Bilingual ground) {
        return new FundingAudited(
                "ledger.freeze",
                about,
                Map.of(),
                new Told().with("reference", reference).values(),
                Optional.of(ground.ko().equals(ground.en()) ? ground.ko() : ground.ko() + " / " + ground.en()));
    }

    static FundingAudited released(FundingRows.Funded about, String reference, String reason) {
        return new FundingAudited(
                "ledger.unfreeze",
                about,
                Map.of(),
                new Told().with("reference", reference).values(),
                Optional.of(reason));
    }

    static FundingAudited guaranteed(
            FundingRows.Funded about, Optional<FundingFloorView> before, FundingFloorView after, String reason) {
        return new FundingAudited(
                "ledger.floor",
                about,
                before.map(one -> floor(about, one)).orElse(Map.of()),
                floor(about, after),
                Optional.of(reason));
    }

    static FundingAudited ceiling(FundingRows.Funded about, SpendingCeiling ceiling) {
        return new FundingAudited("ledger.ceiling", about, Map.of(), ceiling(ceiling), Optional.empty());
    }

    static FundingAudited ceilingStopped(FundingRows.Funded about, SpendingCeiling ceiling, String reason) {
        return new FundingAudited("ledger.ceiling-stop", about, Map.of(), ceiling(ceiling), Optional.of(reason));
    }

    private static Map<String, String> ceiling(SpendingCeiling ceiling) {
        return new Told()
                .with("reference", ceiling.reference())
                .with(
                        "ceiling",
                        SpendingCeiling.CURRENCY + " " + ceiling.amount().amount())
                .with("validFrom", ceiling.from())
                .with("validTo", ceiling.until())
                .values();
    }

    @Override
    public Optional<String> investment() {
        return Optional.of(about.code());
    }

    private static Told line(KnownLines.Line line) {
        return new Told()
                .with("organisationKey", line.owner().value())
                .with("fiscalYear", line.year())
                .with("lines", line.code());
    }

    private static Map<String, String> floor(FundingRows.Funded about, FundingFloorView floor) {
        Won amount = floor.amount();
        return new Told()
                .with("years", floor.firstYear() + "–" + floor.lastYear())
                .with("guaranteed", about.currency() + " " + amount.amount())
                .with("floorBasis", floor.basis())
                .values();
    }
}
