/** Experiments against a running server. */
package mapae.experiment;
