package fi.seloste.security;

import java.util.UUID;

/**
 * One person's place in one organisation, as it stands now.
 *
 * @param editorsPublish whether the organisation lets its editors publish
 */
public record Membership(UUID organisation, UUID person, Role role, boolean editorsPublish) {

    public boolean permits(Permission permission) {
        return role.permits(permission) || permission == Permission.PUBLISH && role == Role.EDITOR && editorsPublish;
    }
}
