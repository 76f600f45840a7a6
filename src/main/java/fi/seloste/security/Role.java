package fi.seloste.security;

import static fi.seloste.security.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a member is in an organisation. */
public enum Role {
    OWNER(READ, EDIT, PUBLISH, OPEN_CONTACTS, EXPORT_CONTACTS, MANAGE, AUDIT_OWN, AUDIT),
    EDITOR(READ, EDIT, OPEN_CONTACTS, EXPORT_CONTACTS, AUDIT_OWN),
    VIEWER(READ, OPEN_CONTACTS),
    AUDITOR(READ, AUDIT_OWN, AUDIT);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) {
        permissions = EnumSet.of(first, rest);
    }

    public boolean permits(Permission permission) {
        return permissions.contains(permission);
    }
}
