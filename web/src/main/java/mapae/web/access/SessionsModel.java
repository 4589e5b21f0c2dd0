package mapae.web.access;

import java.util.List;
import mapae.access.SessionView;

/**
 * Where the caller is signed in.
 *
 * @param rows live sessions, the latest first
 */
public record SessionsModel(List<Row> rows) {

    /**
     * A session.
     *
     * @param view what is known of it
     * @param current whether it is the one in which the page is shown
     */
    public record Row(SessionView view, boolean current) {}

    public SessionsModel {
        rows = List.copyOf(rows);
    }
}
