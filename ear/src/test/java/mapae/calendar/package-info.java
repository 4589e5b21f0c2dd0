/** Tests of the working calendar against the running system. */
package mapae.calendar;
