/** A small copy of the house that breaks every rule once. Nothing of it ships. */
package mapae.architecture.planted;
