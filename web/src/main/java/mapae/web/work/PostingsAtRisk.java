package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mapae.shared.Page;
import mapae.staffing.LeadershipPostings;
import mapae.staffing.PostingCheckQuery;
import mapae.staffing.PostingCheckRow;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.Formats;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Leaders whose posting ends before the milestone that they carry. */
@Dependent
class PostingsAtRisk {

    private static final int SHOWN = 15;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private LeadershipPostings postings;

    WorkModel.Section section() {
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        Page<PostingCheckRow> found =
                postings.check(new PostingCheckQuery(Optional.empty(), true, Optional.empty(), SHOWN));
        List<WorkModel.Item> items =
                found.rows().stream().map(row -> item(texts, formats, row)).toList();
        return new WorkModel.Section(
                texts.get("work.postings"), texts.get("work.postings.none"), items, Optional.of("/people"));
    }

    private static WorkModel.Item item(Texts texts, Formats formats, PostingCheckRow row) {
        String holder = row.holder()
                .map(known -> known.name().in(texts.locale()))
                .orElseGet(() -> texts.get("work.postings.vacant"));
        String until = row.holder()
                .flatMap(PostingCheckRow.Holder::plannedEnd)
                .map(formats::date)
                .orElseGet(() -> texts.get("unknown"));
        String milestone = row.milestone()
                .map(next -> next.name().in(texts.locale()) + " " + formats.date(next.day()))
                .orElseGet(() -> texts.get("unknown"));
        return new WorkModel.Item(
                row.investmentTitle().in(texts.locale()),
                Address.of("investments", row.investmentCode()) + "#people",
                texts.get("work.postings.detail", holder, row.post().in(texts.locale()), until, milestone),
                row.daysShort().map(days -> new Badge("danger", texts.get("work.postings.short", formats.days(days)))));
    }
}
