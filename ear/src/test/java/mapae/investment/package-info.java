/** The register, against the running server. */
package mapae.investment;
