package mapae.access;

import mapae.shared.OrganisationId;

/**
 * Opens an account.
 *
 * @param username sign-in name
 * @param displayName name as shown
 * @param organisation the organisation to which it belongs
 */
public record OpenAccountCommand(String username, String displayName, OrganisationId organisation) {}
