package mapae.web.strategy;

import java.util.List;
import java.util.Optional;
import mapae.strategy.CoverageView;
import mapae.web.page.Form;
import mapae.web.page.Link;

/**
 * How objectives and investments cover one another: one of four lists.
 *
 * @param lists the lists with their counts
 * @param list which is shown: {@code unserved}, {@code unaligned}, {@code partly} or {@code overlaps}
 * @param count how many it has
 * @param shown this page of it, its other lists empty
 * @param next where the next page starts
 * @param file the same as a file
 * @param form the day
 */
public record CoverageModel(
        List<Link> lists, String list, int count, CoverageView shown, Optional<String> next, String file, Form form) {

    public CoverageModel {
        lists = List.copyOf(lists);
    }
}
