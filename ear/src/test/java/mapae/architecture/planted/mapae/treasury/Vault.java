package mapae.architecture.planted.mapae.treasury;

/** Breaks: the table of capabilities names what is there. */
public class Vault {}
