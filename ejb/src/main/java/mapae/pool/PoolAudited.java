package mapae.pool;

import java.util.Map;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.pool.domain.Pool;

/**
 * Something was done to a pool.
 *
 * @param kind {@code pool.open}, {@code pool.rename}, {@code pool.capacity}, {@code pool.formula}, {@code pool.rate},
 *     {@code pool.institutions}, {@code pool.reserve} or {@code pool.meters}
 * @param before values before
 * @param after values after
 */
record PoolAudited(String kind, Map<String, String> before, Map<String, String> after) implements Audited {

    static PoolAudited of(String kind, Pool pool, Told told) {
        Told named = new Told().with("pool", pool.code());
        told.values().forEach(named::with);
        return new PoolAudited(kind, Map.of(), named.values());
    }

    static PoolAudited renamed(Pool before, Pool after) {
        return new PoolAudited(
                "pool.rename", named(before).values(), named(after).values());
    }

    static PoolAudited opened(Pool pool) {
        return new PoolAudited(
                "pool.open",
                Map.of(),
                named(pool)
                        .with("organisation", pool.organisation())
                        .with("poolKind", pool.kind())
                        .with("poolUnit", pool.unit())
                        .values());
    }

    private static Told named(Pool pool) {
        return new Told()
                .with("pool", pool.code())
                .with("name", pool.name().ko() + " / " + pool.name().en());
    }
}
