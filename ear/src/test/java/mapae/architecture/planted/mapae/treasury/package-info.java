/** A capability that the table does not have. */
package mapae.architecture.planted.mapae.treasury;
