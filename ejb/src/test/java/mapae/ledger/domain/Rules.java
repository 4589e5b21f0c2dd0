package mapae.ledger.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.ledger.domain.LedgerRule.Limit;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/** Rules for the tests: those of the schema, with a delegated amount of 1,000 besides. */
final class Rules {

    static final LocalDate FROM = LocalDate.of(2007, 1, 1);

    private Rules() {}

    static LedgerRules all() {
        return LedgerRules.on(FROM, list());
    }

    static List<LedgerRule> list() {
        return Stream.of(
                        rule(LedgerRule.CARRY_OVER_SPECIFIED, "제48조제2항제1호", "art. 48(2)1", Limit.NONE),
                        rule(LedgerRule.CARRY_OVER_ACCIDENT, "제48조제2항제2호", "art. 48(2)2", Limit.of(1)),
                        rule(LedgerRule.CARRY_OVER_CONTINUING, "제23조, 제48조제3항", "art. 23 and 48(3)", Limit.NONE),
                        rule(LedgerRule.CARRIED_KEEPS_PURPOSE, "제48조제2항", "art. 48(2)", Limit.NONE),
                        rule(LedgerRule.VIREMENT_OF_ITEMS, "제46조", "art. 46", Limit.of(Won.of(1_000))),
                        rule(LedgerRule.VIREMENT_OF_PROGRAMS, "제47조제1항", "art. 47(1)", Limit.NONE),
                        rule(LedgerRule.TRANSFER_OF_DUTIES, "제47조제2항", "art. 47(2)", Limit.NONE),
                        rule(LedgerRule.FUND_TRANSFER, "제13조", "art. 13", Limit.NONE),
                        rule(LedgerRule.CONTINUING_YEARS, "제23조", "art. 23", Limit.of(5)),
                        rule(LedgerRule.CONTINUING_YEARS_EXCEPTION, "제23조", "art. 23", Limit.of(10)),
                        rule(LedgerRule.COMMIT_WITHIN_GRANTS, "제25조", "art. 25", Limit.NONE))
                .toList();
    }

    static LedgerRules without(String code) {
        return LedgerRules.on(
                FROM, list().stream().filter(rule -> !rule.code().equals(code)).toList());
    }

    static LedgerRule rule(String code, String ko, String en, Limit limit) {
        return new LedgerRule(
                code,
                new Bilingual(code, code),
                new Bilingual("국가재정법 " + ko, "National Finance Act, " + en),
                "FIELD",
                Optional.empty(),
                limit,
                FROM,
                Optional.empty());
    }
}
