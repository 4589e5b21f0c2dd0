/**
 * What is measured: quantities, metrics and their formulas, jobs. Imports {@code java.*} and {@code shared}.
 *
 * <p>Guards: a metric names its formula, its version, its source and its inputs.
 */
package mapae.metric.domain;
