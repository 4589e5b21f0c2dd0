/** Teams, driven from outside. */
package mapae.team;
