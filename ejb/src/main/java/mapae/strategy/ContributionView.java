package mapae.strategy;

import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;

/**
 * What part of an investment serves an objective, as shown.
 *
 * @param investment code of the investment
 * @param investmentTitle its title
 * @param ownerName the organisation that answers for it
 * @param objective code of the objective
 * @param objectiveTitle its title
 * @param strategy code of the objective's strategy
 * @param share percent of the investment
 * @param from first fiscal year
 * @param until last one; empty while it goes on
 * @param reason why so much
 */
public record ContributionView(
        String investment,
        Bilingual investmentTitle,
        Bilingual ownerName,
        String objective,
        Bilingual objectiveTitle,
        String strategy,
        Percent share,
        FiscalYear from,
        Optional<FiscalYear> until,
        String reason) {}
