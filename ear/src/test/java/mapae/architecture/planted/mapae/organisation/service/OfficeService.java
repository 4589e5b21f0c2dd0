package mapae.architecture.planted.mapae.organisation.service;

/** Breaks: a capability has a door, a domain and a model, and no other package. */
public class OfficeService {}
