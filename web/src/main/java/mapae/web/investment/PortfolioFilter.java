package mapae.web.investment;

import java.util.Arrays;
import java.util.Optional;
import mapae.investment.InvestmentQuery;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.InvestmentOrder;
import mapae.investment.domain.Stage;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Texts;

/**
 * Filter, order and place of the portfolio as its address says them.
 *
 * @param address the address: parameters {@code agency,kind,stage,q,sort,after}
 */
record PortfolioFilter(Address address) {

    static final String SORT = "sort";
    static final String AFTER = "after";

    private static final String[] FILTERS = {"agency", "kind", "stage", "q"};

    /**
     * What to ask the register for.
     *
     * @throws Refusal {@code request.malformed} if a parameter makes no sense
     */
    InvestmentQuery query(int limit) {
        return new InvestmentQuery(
                address.parameter("agency"),
                one("kind", InvestmentKind.class),
                one("stage", Stage.class),
                address.parameter("q"),
                order(),
                address.parameter(AFTER),
                limit);
    }

    InvestmentOrder order() {
        return address.parameter(SORT)
                .map(text -> InvestmentOrder.parse(text).orElseThrow(() -> malformed(SORT, text)))
                .orElse(InvestmentOrder.BY_CODE);
    }

    /** The filter as a form shows it. */
    Form form(Texts texts) {
        Form form = Form.blank(texts);
        for (String name : FILTERS) {
            address.parameter(name).ifPresent(value -> form.with(name, value));
        }
        address.parameter(SORT).ifPresent(value -> form.with(SORT, value));
        return form;
    }

    /** The same list, whole, as a file. */
    Address file() {
        return new Address("/investments.csv", address.without(AFTER).parameters());
    }

    private <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return address.parameter(name)
                .map(text -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> malformed(name, text)));
    }

    private static Refusal malformed(String name, String text) {
        return Refusal.invalid("request.malformed", name + "=" + text);
    }
}
