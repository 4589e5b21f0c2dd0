/** A planted edge with its faults. */
package mapae.architecture.planted.mapae.web.organisation;
