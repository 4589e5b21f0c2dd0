/** Strategies and objectives, driven from outside. */
package mapae.strategy;
