package mapae.ledger.domain;

import java.util.List;
import java.util.Locale;
import mapae.shared.OrganisationId;

/**
 * Where a line stands in the tree of the budget: field, sector, program, unit project, detailed project, item
 * (분야-부문-프로그램-단위사업-세부사업-목), or as the budget of the year divides it.
 *
 * @param organisation whose budget it is
 * @param parts the way from the top, without the organisation
 * @param depthOfProgram how many of the parts, from the top, lead to the program (항): what the Assembly votes on
 */
public record BudgetPath(OrganisationId organisation, List<String> parts, int depthOfProgram) {

    /** @throws IllegalArgumentException if the way ends above the program, or the program is none */
    public BudgetPath {
        parts = List.copyOf(parts);
        if (depthOfProgram < 1 || depthOfProgram > parts.size()) {
            throw new IllegalArgumentException("no program on the way " + parts);
        }
    }

    private static final int PROGRAM = 3;

    /**
     * The way that a line's code names. The program is the third part (분야-부문-프로그램), or, in a budget with fewer levels,
     * the part above the last.
     */
    public static BudgetPath of(OrganisationId organisation, String code) {
        List<String> parts = List.of(code.split("/"));
        return new BudgetPath(organisation, parts, Math.max(1, Math.min(PROGRAM, parts.size() - 1)));
    }

    /** Whether both stand under the same program of the same organisation. */
    public boolean isInSameProgram(BudgetPath other) {
        return organisation.equals(other.organisation)
                && depthOfProgram == other.depthOfProgram
                && parts.subList(0, depthOfProgram).equals(other.parts.subList(0, depthOfProgram));
    }

    /**
     * Whether it stands in a fund. What does so is told by names alone: that of a fund ends with 기금, or with "fund" (rule
     * {@link LedgerRule#FUND_TRANSFER}).
     */
    public boolean isOfFund() {
        String account = parts.get(0).toLowerCase(Locale.ROOT);
        return account.endsWith("기금") || account.endsWith("fund");
    }

    /** Whether both stand in the same account, special account or fund of the same organisation. */
    public boolean isInSameAccount(BudgetPath other) {
        return organisation.equals(other.organisation) && parts.get(0).equals(other.parts.get(0));
    }
}
