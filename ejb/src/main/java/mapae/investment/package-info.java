/**
 * The register: projects, services, platforms and experiments. Imports {@code organisation}, {@code access}, {@code shared}.
 *
 * <p>Guards: an investment has one owner, one stage, and moves between stages only along its life cycle.
 */
package mapae.investment;
