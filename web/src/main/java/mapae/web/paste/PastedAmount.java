package mapae.web.paste;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mapae.shared.RowFault;
import mapae.shared.Won;
import mapae.web.page.MoneyUnit;

/** Reads amounts as spreadsheets write them, to the won. */
public final class PastedAmount {

    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final Pattern NOTHING = Pattern.compile("[-\u2212\u2013]");
    private static final int LONGEST = 40;

    /** As much as any posting takes: sums of as many rows as are pasted at once still fit. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    private PastedAmount() {}

    /**
     * The amount in a field of a row. What bookkeeping formats make of a number is read as that: thousands apart by commas, a
     * dash for nothing, brackets around what is below nothing, a sign of the won.
     *
     * @param unit in which the numbers are meant
     * @param faults takes what is wrong; nothing where the field is blank, which is for its user to judge
     * @return won; empty where the field is blank, or wrong
     */
    public static Optional<Won> of(PastedRows.Row row, String field, MoneyUnit unit, List<RowFault> faults) {
        Optional<String> cell = row.cell(field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String text = cell.get().replaceAll("[\\s₩￦원]", "");
        if (NOTHING.matcher(text).matches()) {
            return Optional.of(Won.ZERO);
        }
        boolean isBracketed = text.startsWith("(") && text.endsWith(")");
        String number = isBracketed ? text.substring(1, text.length() - 1) : text;
        if (number.length() > LONGEST || !NUMBER.matcher(number).matches()) {
            faults.add(RowFault.of(row.number(), field, "rows.amount-unreadable", cell.get()));
            return Optional.empty();
        }
        BigDecimal amount =
                new BigDecimal(number.replace(",", "").replace('\u2212', '-')).movePointRight(unit.digits());
        if (amount.stripTrailingZeros().scale() > 0) {
            faults.add(RowFault.of(row.number(), field, "rows.amount-fraction", cell.get()));
            return Optional.empty();
        }
        if (amount.abs().compareTo(MOST) > 0) {
            faults.add(RowFault.of(row.number(), field, "amount.too-large"));
            return Optional.empty();
        }
        Won won = Won.exactly(amount);
        return Optional.of(isBracketed ? won.negated() : won);
    }
}
