package fi.seloste.processor.ui;

import fi.seloste.processor.AgreementState;
import fi.seloste.processor.KnownServiceAdoption;
import fi.seloste.processor.LawData;
import fi.seloste.processor.Parties;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ToldBy;
import fi.seloste.processor.TouchedBy;
import fi.seloste.processor.TransferDetails;
import fi.seloste.processor.TransferState;
import fi.seloste.processor.WhatIf;
import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import fi.seloste.ui.DetailActions;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.Together;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the parts of the view work with. */
@Component
record InventoryDesk(
        ServiceInventory inventory,
        Parties parties,
        KnownServiceAdoption adoption,
        LawData law,
        Clock clock,
        Access access,
        DetailActions actions,
        Together together,
        ObjectProvider<ToldBy> tellers,
        ObjectProvider<TouchedBy> touched,
        OrganisationAddress organisation) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Where else the end of a basis would be felt. */
    Stream<TouchedBy.Touched> touched(WhatIf whatIf) {
        return touched.orderedStream().flatMap(module -> module.touchedBy(whatIf, Messages.language()).stream());
    }

    String address(ServiceConfiguration service) {
        return ServiceNavigation.one(organisation.slug().orElseThrow(), service.id());
    }

    boolean mayEdit() {
        return access.permits(Permission.EDIT);
    }

    TransferState state(TransferDetails transfer) {
        return law.stateOf(transfer, today());
    }

    AgreementState agreement(ServiceConfiguration service) {
        return AgreementState.of(service.details(), today());
    }

    boolean isOutside(ServiceConfiguration service) {
        return service.details().countries().stream().anyMatch(country -> !law.isInside(country))
                || service.transfers().stream()
                        .anyMatch(transfer -> !law.isInside(transfer.details().country()));
    }

    /** Everywhere that the service handles data, or takes them to. */
    Set<String> places(ServiceConfiguration service) {
        var places = new TreeSet<>(service.details().countries());
        service.transfers().forEach(transfer -> places.add(transfer.details().country()));
        return places;
    }

    /** How the service stands today; more than one thing may be wrong with it. */
    Set<Standing> standings(ServiceConfiguration service) {
        var standings = EnumSet.noneOf(Standing.class);
        if (!law.undeclared(service).isEmpty()) {
            standings.add(Standing.BROKEN);
        }
        for (var transfer : service.transfers()) {
            switch (state(transfer.details()).status()) {
                case ENDED, NO_MECHANISM -> standings.add(Standing.BROKEN);
                case NEEDS_CERTIFICATION_CHECK, NOT_IN_FORCE_YET -> standings.add(Standing.TO_CHECK);
                case VALID, NOT_NEEDED -> {}
            }
        }
        if (!agreement(service).isInOrder() && !service.isOperators()) {
            standings.add(Standing.AGREEMENT);
        }
        return standings.isEmpty() ? EnumSet.of(Standing.IN_ORDER) : standings;
    }

    /** Whether data leave the Economic Area with nothing that carries them. */
    boolean isBroken(ServiceConfiguration service) {
        return !law.undeclared(service).isEmpty()
                || service.transfers().stream()
                        .anyMatch(transfer -> !state(transfer.details()).isInOrder());
    }

    /** What needs somebody stands first, what nobody can change last. */
    int rank(ServiceConfiguration service) {
        if (isBroken(service)) {
            return 0;
        }
        if (service.isOperators()) {
            return 3;
        }
        return agreement(service).isInOrder() ? 2 : 1;
    }
}
