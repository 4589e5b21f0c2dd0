/**
 * Holds the code to the rules of the house: who may import whom, how the pieces are built, how they are named. Imports
 * ArchUnit, and the code only to look at it.
 *
 * <p>Guards: every rule holds, every rule finds its planted violation, and no rule checks nothing.
 */
package mapae.architecture;
