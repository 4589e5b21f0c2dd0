package mapae.web.businesscase;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseView;
import mapae.businesscase.CaseWriting;
import mapae.businesscase.domain.RawRow;
import mapae.businesscase.domain.Section;
import mapae.businesscase.domain.SectionCheck;
import mapae.shared.Refusal;
import mapae.shared.RowFault;
import mapae.web.api.Once;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.MoneyUnit;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Enters all costs and benefits, or all scores, of a draft by pasting them: first shown with what is wrong, then stored all or not at all. */
@Path("/cases/{id:[0-9]{1,18}}/entry")
@Produces(Html.TYPE)
public class EntryPage {

    private static final String TEMPLATE = "businesscase/entry.jte";
    private static final String VERSION = "version";
    private static final String ROWS = "rows";
    private static final String UNIT = "unit";
    private static final String ACTION = "action";
    private static final String STORE = "store";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseWriting writing;

    @Inject
    private Once once;

    /** The form of costs and benefits. */
    @GET
    public Response form(@PathParam("id") long id) {
        return form(id, Section.FLOWS);
    }

    /** The form of scores. */
    @GET
    @Path("/scores")
    public Response scoresForm(@PathParam("id") long id) {
        return form(id, Section.SCORES);
    }

    private Response form(long id, Section section) {
        // whoever may not write it does not get the form
        writing.check(id, section, List.of());
        CaseView head = cases.byId(id).head();
        Form form = Form.blank(pageFrame.texts()).with(VERSION, head.version()).with(UNIT, MoneyUnit.WON.name());
        return page(200, head, section, form, List.of(), List.of(), Optional.empty());
    }

    /** Shows what is wrong with costs and benefits, or stores them; the checks run each time. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<MoneyUnit> unit = form.required(UNIT).flatMap(given -> form.choice(UNIT, MoneyUnit.class));
        return take(
                id,
                Section.FLOWS,
                form,
                text -> SectionPaste.ofFlows(
                        text, unit.orElseThrow(), List.of(Texts.in(Locale.KOREAN), Texts.in(Locale.ENGLISH))));
    }

    /** Shows what is wrong with scores, or stores them. */
    @POST
    @Path("/scores")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeScores(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return take(id, Section.SCORES, Form.sent(pageFrame.texts(), fields), SectionPaste::ofScores);
    }

    private Response take(long id, Section section, Form form, Function<String, SectionPaste> read) {
        writing.check(id, section, List.of());
        Optional<String> text = form.required(ROWS);
        int version = form.whole(VERSION).orElse(-1);
        if (form.isFaulty()) {
            return page(400, cases.byId(id).head(), section, form, List.of(), List.of(), Optional.empty());
        }
        try {
            SectionPaste paste = read.apply(text.orElseThrow());
            SectionCheck check = writing.check(id, section, paste.rows());
            boolean isSound = check.isSound() && paste.faults().isEmpty();
            if (!isSound || !form.value(ACTION).equals(STORE)) {
                CaseView head = cases.byId(id).head();
                // what is shown is what the rows do to the draft as it stands now
                form.with(VERSION, head.version());
                return page(isSound ? 200 : 422, head, section, form, paste.rows(), paste.faults(), Optional.of(check));
            }
            once.run(
                    "case.save",
                    form.idempotencyKey(),
                    List.of(id, section, version, paste.rows()),
                    CaseView.class,
                    () -> writing.save(id, version, section, paste.rows()));
            pageFrame.announce("case.saved", pageFrame.texts().get("case.part." + section.code()));
            return Html.redirect(CaseTexts.address(id));
        } catch (Refusal refusal) {
            form.refuse(refusal.kind() == Refusal.Kind.INVALID ? ROWS : "", refusal);
            return page(
                    Form.status(refusal), cases.byId(id).head(), section, form, List.of(), List.of(), Optional.empty());
        }
    }

    private Response page(
            int status,
            CaseView head,
            Section section,
            Form form,
            List<RawRow> rows,
            List<RowFault> unread,
            Optional<SectionCheck> check) {
        List<Choice> units = Arrays.stream(section == Section.FLOWS ? MoneyUnit.values() : new MoneyUnit[0])
                .map(unit -> new Choice(unit.name(), pageFrame.texts().get("unit." + unit.code())))
                .toList();
        return Html.page(
                status,
                TEMPLATE,
                CaseTexts.below(
                        pageFrame,
                        pageFrame.titled(section == Section.FLOWS ? "case.entry-title" : "case.entry.scores-title"),
                        head),
                new EntryModel(head, section, units, form, rows, unread, check));
    }
}
