/**
 * What a standing team is planned to cost, when its money is released, and on whose account its cost lands. Imports
 * {@code java.*} and {@code shared} only.
 *
 * <p>Guards: what lands on investments, with what lands on none, is the cost of each line and month to the won.
 */
package mapae.team.domain;
