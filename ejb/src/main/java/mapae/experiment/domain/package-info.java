/**
 * Experiments, their measures and the limits that they keep. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: what was not measured has no result, and is never taken for nothing.
 */
package mapae.experiment.domain;
