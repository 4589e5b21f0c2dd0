package mapae.ledger.domain;

import java.util.SplittableRandom;
import mapae.shared.Won;

/** Lines and amounts as they come. */
final class BookPicks {

    private final Book book;
    private final SplittableRandom random;

    BookPicks(Book book, SplittableRandom random) {
        this.book = book;
        this.random = random;
    }

    /** Mostly of the open year, some of the year after, a few of a closed year. */
    LineId line() {
        int organisation = random.nextInt(Book.STATED);
        int dice = random.nextInt(20);
        int year = book.openYear[organisation] + (dice < 14 ? 0 : dice < 19 ? 1 : -1);
        return Book.line(year, organisation, random.nextInt(Book.LINES));
    }

    /** Within what an account holds, just beyond it, or nothing that anybody would mean. */
    Won amount(Account account, LineId line) {
        long held = Math.max(0, book.balance(line).amount(account).amount());
        return Won.of(
                switch (random.nextInt(24)) {
                    case 0 -> held;
                    case 1 -> held + (held == Long.MAX_VALUE ? 0 : 1);
                    case 2 -> 0;
                    case 3 -> -1 - random.nextLong(1_000_000);
                    case 4 -> random.nextInt(20) == 0 ? Long.MAX_VALUE : 1;
                    case 5 -> random.nextInt(20) == 0 ? Long.MIN_VALUE : -held;
                    case 6, 7, 8 -> random.nextLong(1_000_000_000_000L);
                    default -> held == 0 ? random.nextLong(1_000_000) : random.nextLong(held) / 3;
                });
    }

    /** Now and then the other way round. */
    Won signed(Won amount) {
        return random.nextInt(3) > 0 || amount.amount() == Long.MIN_VALUE ? amount : amount.negated();
    }
}
