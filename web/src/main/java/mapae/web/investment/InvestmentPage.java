package mapae.web.investment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.appropriation.YearlyBudgets;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.shared.Bilingual;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.Formats;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** One investment, whole: what it is, what it costs, how it goes, who leads it, what was decided. */
@Path("/investments/{code}")
@Produces(Html.TYPE)
public class InvestmentPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Register register;

    @Inject
    private YearlyBudgets budgets;

    /** The page. */
    @GET
    public Response show(@PathParam("code") String code) {
        InvestmentView investment = register.byCode(code);
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        InvestmentModel model = new InvestmentModel(
                investment.code(),
                otherTitle(investment.title(), texts),
                badges(texts, investment),
                Facts.of(texts, formats, investment),
                investment.summary(),
                investment.currency(),
                Years.of(texts, budgets.ofInvestment(investment.id())),
                Optional.empty(),
                Milestones.of(texts, investment),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Frame frame = pageFrame
                .named(investment.title().in(texts.locale()))
                .below(texts.get("investments.title"), Address.of("investments"));
        return Html.page("investment/detail.jte", frame, model);
    }

    private static Optional<String> otherTitle(Bilingual title, Texts texts) {
        String other = texts.korean() ? title.en() : title.ko();
        return Optional.of(other).filter(text -> !text.equals(title.in(texts.locale())));
    }

    private static List<Badge> badges(Texts texts, InvestmentView investment) {
        return List.of(Badges.of(texts, investment.stage()));
    }
}
