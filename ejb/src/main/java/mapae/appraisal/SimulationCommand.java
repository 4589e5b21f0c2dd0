package mapae.appraisal;

import mapae.appraisal.domain.MonteCarlo.Drivers;

/**
 * What is drawn.
 *
 * @param appraisal flows and rate
 * @param drivers how costs, benefits and the delay may vary
 * @param seed from which is drawn; the same seed gives the same draws
 * @param draws how many
 */
public record SimulationCommand(AppraisalCommand appraisal, Drivers drivers, long seed, int draws) {}
