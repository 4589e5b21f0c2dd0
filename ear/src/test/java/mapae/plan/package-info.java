/** Medium-term plans, driven from outside. */
package mapae.plan;
