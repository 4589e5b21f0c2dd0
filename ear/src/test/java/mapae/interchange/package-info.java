/** Imports as a sender sees them: real files, hostile files, large files, over REST. */
package mapae.interchange;
