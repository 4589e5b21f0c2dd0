package mapae.organisation.domain;

/** What an organisation is in the structure of government. */
public enum OrganisationKind {
    /** A ministry or another central agency. */
    MINISTRY,
    /** A province, city, county or district. */
    LOCAL_GOVERNMENT,
    /** A small public institution under a ministry or a local government. */
    INSTITUTION
}
