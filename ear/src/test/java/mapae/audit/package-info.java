/**
 * Drives the audit trail of the running system: what is recorded, who may read it, and that nobody changes it unseen.
 */
package mapae.audit;
