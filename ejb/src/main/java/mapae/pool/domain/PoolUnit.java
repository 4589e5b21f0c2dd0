package mapae.pool.domain;

/** In what a pool is counted; always whole ones. */
public enum PoolUnit {
    /** An hour of a graphics processor. */
    GPU_HOUR,
    /** A terabyte kept for a month. */
    TB_MONTH,
    /** A credit of a provider. */
    CREDIT
}
