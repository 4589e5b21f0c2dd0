package mapae.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The screens of the calculator. */
final class AppraisalScreens {

    private static final String RANGES = "&costLow=90&costMode=100&costHigh=130&benefitLow=70&benefitMode=100"
            + "&benefitHigh=110&delayLow=0&delayMode=0&delayHigh=2&draws=10000&seed=1";

    private static final String ROWS = "2027,12000,0\n2028,4000,1500\n2029,900,4800\n2030,900,5200\n2031,900,5600"
            + "\n2032,1200,5600\n2033,900,5600\n2034,900,5200";

    /** Three criteria that contradict one another, and two options. */
    private static final String COMPARED = "/appraisal/criteria?criteria=3&options=2&weighting=COMPARED"
            + "&criterion1=Safety&criterion2=Cost&criterion3=Speed&option1=Minimum&option2=Preferred&pair1-2=3&pair1-3=1/5"
            + "&pair2-3=3&score1-1=60&score1-2=90&score2-1=80&score2-2=40&score3-1=50&score3-2=70";

    private AppraisalScreens() {}

    /** All of them. */
    static List<Screen> all() {
        String rows = "/appraisal?rows=" + URLEncoder.encode(ROWS, StandardCharsets.UTF_8) + RANGES;
        return List.of(
                new Screen("appraisal", "pm1", "/appraisal"),
                new Screen("appraisal-results", "planner1", rows + "&amounts=MILLION&rate=KR_SOCIAL@2017-08-11")
                        .printed(),
                new Screen("criteria", "pm1", "/appraisal/criteria"),
                new Screen("criteria-results", "planner1", COMPARED).printed(),
                new Screen("appraisal-faulty", "hr1", "/appraisal?rows=2027,x,1&amounts=WON&rate=GIVEN" + RANGES)
                        .answering(400));
    }
}
