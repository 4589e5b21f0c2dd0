package mapae.pool.domain;

/** What a pool holds. */
public enum PoolKind {
    /** Processors. */
    COMPUTE,
    /** Storage. */
    DATA,
    /** Services of a cloud. */
    CLOUD
}
