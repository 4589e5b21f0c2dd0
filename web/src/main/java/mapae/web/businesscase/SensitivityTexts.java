package mapae.web.businesscase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.Spread.Triangular;
import mapae.appraisal.domain.Tornado;
import mapae.web.page.Formats;
import mapae.web.page.Frame;

/** How sensitivity is put into words, and the bars of the tornado into places of a drawing 600 wide. */
public final class SensitivityTexts {

    private static final int LEFT = 190;
    private static final int WIDTH = 390;
    private static final int STEP = 44;

    /**
     * A driver's bar in the drawing.
     *
     * @param range the driver and its range
     * @param y upper edge
     * @param lowX left edge of the part at the low value
     * @param lowWidth its width
     * @param highX left edge of the part at the high value
     * @param highWidth its width
     */
    public record Bar(Tornado.Range range, int y, int lowX, int lowWidth, int highX, int highWidth) {}

    private SensitivityTexts() {}

    /** The bars, the widest swing first. */
    public static List<Bar> bars(Tornado tornado) {
        int base = base(tornado);
        return IntStream.range(0, tornado.bars().size())
                .mapToObj(i -> {
                    Tornado.Bar bar = tornado.bars().get(i);
                    int low = place(tornado, bar.atLow());
                    int high = place(tornado, bar.atHigh());
                    return new Bar(
                            bar.range(),
                            i * STEP + 10,
                            Math.min(low, base),
                            Math.abs(low - base),
                            Math.min(high, base),
                            Math.abs(high - base));
                })
                .toList();
    }

    /** Where NPV with everything as planned lies. */
    public static int base(Tornado tornado) {
        return place(tornado, tornado.base());
    }

    private static int place(Tornado tornado, BigDecimal value) {
        List<BigDecimal> all = Stream.concat(
                        Stream.of(tornado.base()),
                        tornado.bars().stream().flatMap(bar -> Stream.of(bar.atLow(), bar.atHigh())))
                .sorted()
                .toList();
        BigDecimal least = all.get(0);
        BigDecimal span = all.get(all.size() - 1).subtract(least);
        if (span.signum() == 0) {
            return LEFT + WIDTH / 2;
        }
        return LEFT
                + value.subtract(least)
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(span, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** A driver with its range. */
    public static String driver(Frame frame, Tornado.Range range) {
        Formats formats = frame.formats();
        return switch (range.driver()) {
            case COST, BENEFIT ->
                frame.text(
                        "case.driver." + range.driver().name(),
                        signedShare(formats, range.low()),
                        signedShare(formats, range.high()));
            case RATE ->
                frame.text("case.driver.RATE", formats.decimal(range.high().movePointRight(2), -1));
            case DELAY -> frame.text("case.driver.DELAY", formats.decimal(range.high(), 0));
        };
    }

    private static String signedShare(Formats formats, BigDecimal multiple) {
        return formats.signed(multiple.subtract(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** What the draws are made of. */
    public static String drivers(Frame frame, MonteCarlo.Drivers drivers) {
        Formats formats = frame.formats();
        List<BigDecimal> chances = drivers.delay().chances();
        return frame.text(
                "case.monte-carlo.drivers",
                spread(formats, (Triangular) drivers.cost()),
                spread(formats, (Triangular) drivers.benefit()),
                String.join(
                        " · ",
                        IntStream.range(0, chances.size())
                                .mapToObj(years -> frame.text(
                                        "case.monte-carlo.delay",
                                        String.valueOf(years),
                                        formats.share(chances.get(years))))
                                .toList()));
    }

    private static String spread(Formats formats, Triangular spread) {
        return Stream.of(spread.min(), spread.mode(), spread.max())
                .map(one -> formats.decimal(one.movePointRight(2), 0) + "%")
                .reduce((one, other) -> one + " – " + other)
                .orElseThrow();
    }

    /** In which share of the draws NPV is 0 or more. */
    public static String chance(Frame frame, MonteCarlo drawn) {
        return frame.formats()
                .share(BigDecimal.valueOf(drawn.notBelowZero())
                        .divide(BigDecimal.valueOf(drawn.draws()), 6, RoundingMode.HALF_UP));
    }
}
