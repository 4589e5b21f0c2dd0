/** A planted job with its faults. */
package mapae.architecture.planted.mapae.batch.counting;
