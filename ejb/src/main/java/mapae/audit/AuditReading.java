package mapae.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.audit.domain.Content;
import mapae.audit.domain.Entry;
import mapae.audit.domain.Stored;
import mapae.audit.domain.Verdict;
import mapae.audit.model.Search;
import mapae.audit.model.TrailRows;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Page;
import mapae.shared.Refusal;

/** Where the trail is searched and checked. */
@Stateless
@Does(Operation.READ_AUDIT)
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
// checking a long trail takes longer than a transaction should
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditReading {

    private static final int MOST_ROWS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    @Inject
    private AnchorKeeper keeper;

    @Inject
    private Clock clock;

    /**
     * Entries that meet the query.
     *
     * @throws Refusal {@code list.limit}, {@code list.after}
     */
    public Page<AuditView> find(AuditQuery query) {
        if (query.limit() < 1 || query.limit() > MOST_ROWS) {
            throw Refusal.invalid("list.limit", MOST_ROWS);
        }
        Search search = new Search(
                query.investment(),
                query.person(),
                query.kind(),
                query.from().map(day -> day.atStartOfDay(clock.getZone()).toInstant()),
                query.to()
                        .map(day ->
                                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant()),
                query.after().map(AuditReading::place),
                query.oldestFirst());
        try (Connection connection = dataSource.getConnection()) {
            List<Stored> found = new TrailRows(connection).find(search, query.limit() + 1);
            return Page.of(found.stream().map(AuditReading::view).toList(), query.limit(), AuditView::number);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Reads the whole trail through, and names the first entry that is broken. */
    public VerificationView verify() {
        try (Connection connection = dataSource.getConnection()) {
            Verdict verdict = new Ledger(connection, clock).verify(keeper.anchors());
            return new VerificationView(
                    verdict.isWhole(),
                    verdict.entries(),
                    verdict.anchors(),
                    verdict.head().number(),
                    verdict.head().hash(),
                    verdict.notYetAnchored(),
                    verdict.broken().map(Verdict.Break::number),
                    verdict.broken().map(Verdict.Break::fault));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static AuditView view(Stored stored) {
        Entry entry = stored.entry();
        Optional<Content> content = stored.content();
        return new AuditView(
                entry.number(),
                entry.at(),
                entry.kind(),
                entry.username(),
                content.map(Content::displayName),
                entry.role(),
                entry.onBehalfOf(),
                content.flatMap(Content::address),
                entry.investment(),
                content.flatMap(Content::person),
                content.flatMap(Content::before).map(AuditReading::values).orElse(Map.of()),
                content.flatMap(Content::after).map(AuditReading::values).orElse(Map.of()),
                content.flatMap(Content::reason),
                entry.redacts(),
                content.isEmpty(),
                stored.hash());
    }

    private static Map<String, String> values(String json) {
        try {
            return JSON.readValue(json, VALUES);
        } catch (JsonProcessingException touched) {
            // whoever reads a trail that was tampered with should see what stands there
            return Map.of("?", json);
        }
    }

    private static long place(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("list.after");
        }
    }
}
