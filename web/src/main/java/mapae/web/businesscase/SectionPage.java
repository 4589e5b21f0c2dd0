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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseAppraisals;
import mapae.businesscase.CaseBook;
import mapae.businesscase.CaseView;
import mapae.businesscase.CaseWriting;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseCriterion;
import mapae.businesscase.domain.CaseOption;
import mapae.businesscase.domain.CaseRow;
import mapae.businesscase.domain.Column;
import mapae.businesscase.domain.RawRow;
import mapae.businesscase.domain.Section;
import mapae.businesscase.domain.SectionCheck;
import mapae.shared.Refusal;
import mapae.shared.RowFault;
import mapae.web.api.Once;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Writes a section of a draft as a form of rows: those that stand there, and some blank ones. */
@Path("/cases/{id:[0-9]{1,18}}/edit/{section}")
@Produces(Html.TYPE)
public class SectionPage {

    private static final String TEMPLATE = "businesscase/section.jte";
    private static final String VERSION = "version";
    private static final String ROWS = "rows";
    private static final String ACTION = "action";
    private static final String MORE = "more";
    private static final String OPTION = "option";
    private static final String CRITERION = "criterion";
    private static final int BLANK = 3;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseAppraisals appraisals;

    @Inject
    private CaseWriting writing;

    @Inject
    private Once once;

    /** The form. */
    @GET
    public Response form(@PathParam("id") long id, @PathParam("section") String code) {
        Section section = section(code);
        // whoever may not write it does not get the form
        writing.check(id, section, List.of(new RawRow(1, Map.of())));
        CaseBook book = cases.byId(id);
        Form form = Form.blank(pageFrame.texts()).with(VERSION, book.head().version());
        List<? extends CaseRow> rows = book.content().rows(section);
        for (int row = 0; row < rows.size(); row++) {
            List<Object> values = rows.get(row).values();
            for (int i = 0; i < values.size(); i++) {
                Column column = section.columns().get(i);
                if (values.get(i) != null) {
                    form.with(SectionModel.name(column.name(), row + 1), column.text(values.get(i)));
                }
            }
        }
        return page(200, book, section, rows.size() + offer(section, book.content(), form), form);
    }

    /** Fills in what is not scored yet, so that only scores need to be typed; tells how many rows that takes. */
    private static int offer(Section section, CaseContent content, Form form) {
        if (section != Section.SCORES) {
            return 0;
        }
        int row = content.scores().size();
        for (CaseOption option : content.options()) {
            for (CaseCriterion criterion : content.criteria()) {
                if (content.score(option, criterion).isEmpty()) {
                    row++;
                    form.with(SectionModel.name(OPTION, row), option.code())
                            .with(SectionModel.name(CRITERION, row), criterion.code());
                }
            }
        }
        return row - content.scores().size();
    }

    /** Stores the rows that are not blank as all rows of the section. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("id") long id, @PathParam("section") String code, MultivaluedMap<String, String> fields) {
        Section section = section(code);
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = form.whole(VERSION).orElse(-1);
        List<RawRow> rows = rows(section, form);
        try {
            SectionCheck check = writing.check(id, section, rows);
            if (!check.isSound()) {
                check.faults().forEach(fault -> refuse(form, section, fault));
                return page(422, cases.byId(id), section, filled(section, form, rows), form);
            }
            once.run(
                    "case.save",
                    form.idempotencyKey(),
                    List.of(id, code, version, rows),
                    CaseView.class,
                    () -> writing.save(id, version, section, rows));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse("", refusal);
            return page(Form.status(refusal), cases.byId(id), section, filled(section, form, rows), form);
        }
        pageFrame.announce("case.saved", pageFrame.texts().get("case.part." + code));
        return form.value(ACTION).equals(MORE)
                ? Html.redirect(CaseTexts.address(id, "edit", code))
                : Html.redirect(CaseTexts.address(id));
    }

    private void refuse(Form form, Section section, RowFault fault) {
        Texts texts = pageFrame.texts();
        String label = CaseTexts.field(texts, section, fault.field());
        boolean isOfRow = fault.row() > 0;
        form.refuse(
                isOfRow ? SectionModel.name(fault.field(), fault.row()) : "",
                "case.fault",
                isOfRow && section != Section.TEXT
                        ? texts.get("case.row-field", String.valueOf(fault.row()), label)
                        : label,
                fault.text(texts.locale()));
    }

    private static List<RawRow> rows(Section section, Form form) {
        int most = Math.min(form.whole(ROWS).orElse(0), section.most() + BLANK);
        List<RawRow> rows = new ArrayList<>();
        for (int row = 1; row <= most; row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (Column column : section.columns()) {
                cells.put(column.name(), form.value(SectionModel.name(column.name(), row)));
            }
            RawRow raw = new RawRow(row, cells);
            if (isGiven(section, raw)) {
                rows.add(raw);
            }
        }
        return rows;
    }

    /** What was only offered is not given. */
    private static boolean isGiven(Section section, RawRow raw) {
        return switch (section) {
            case TEXT -> true;
            case SCORES -> raw.cell("score").isPresent() || raw.cell("reason").isPresent();
            default -> !raw.isBlank();
        };
    }

    /** How many rows are shown again, besides blank ones. */
    private static int filled(Section section, Form form, List<RawRow> rows) {
        int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
        return section == Section.SCORES ? Math.max(last, form.whole(ROWS).orElse(0) - BLANK) : last;
    }

    private static Section section(String code) {
        return Section.byCode(code).orElseThrow(() -> Refusal.notFound("case.section-unknown", code));
    }

    private Response page(int status, CaseBook book, Section section, int filled, Form form) {
        Map<String, List<Choice>> choices = new HashMap<>();
        List<Choice> options = book.content().options().stream()
                .map(option -> new Choice(option.code(), option.code() + ". " + option.title()))
                .toList();
        if (section == Section.FLOWS || section == Section.SCORES) {
            choices.put(OPTION, options);
        }
        if (section == Section.SCORES) {
            choices.put(
                    CRITERION,
                    book.content().criteria().stream()
                            .map(one -> new Choice(one.code(), one.code() + ". " + one.title()))
                            .toList());
        }
        if (section == Section.TEXT) {
            choices.put("preferred", options);
            choices.put(
                    "rate",
                    appraisals.rates().entrySet().stream()
                            .map(entry -> new Choice(
                                    entry.getKey(),
                                    CaseTexts.rate(pageFrame.texts(), pageFrame.formats(), entry.getValue())))
                            .toList());
        }
        int rows = section == Section.TEXT ? 1 : Math.min(filled + BLANK, section.most());
        return Html.page(
                status,
                TEMPLATE,
                CaseTexts.below(
                        pageFrame,
                        pageFrame.titled("case.edit-title", pageFrame.texts().get("case.part." + section.code())),
                        book.head()),
                new SectionModel(book.head(), section, rows, choices, form));
    }
}
