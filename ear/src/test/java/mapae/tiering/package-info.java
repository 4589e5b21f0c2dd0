/** Tiers and their rules against a running server. */
package mapae.tiering;
