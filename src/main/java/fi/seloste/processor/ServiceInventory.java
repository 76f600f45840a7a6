package fi.seloste.processor;

import fi.seloste.common.Language;
import fi.seloste.common.Versioned;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayRead;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The services outside the current organisation that handle its data, with their transfers. */
@Service
@MayRead
@Transactional
public class ServiceInventory {

    private final ServiceRepository services;
    private final PartyRepository parties;
    private final TransferRepository transfers;
    private final ObjectProvider<UsedBy> usedBy;
    private final Validator validator;

    ServiceInventory(
            ServiceRepository services,
            PartyRepository parties,
            TransferRepository transfers,
            ObjectProvider<UsedBy> usedBy,
            Validator validator) {
        this.services = services;
        this.parties = parties;
        this.transfers = transfers;
        this.usedBy = usedBy;
        this.validator = validator;
    }

    /** Every service, by name. */
    @Transactional(readOnly = true)
    public List<ServiceConfiguration> all() {
        var partyById = parties.findAll().stream().collect(Collectors.toMap(PartyEntity::getId, PartyEntity::details));
        var transfersByService =
                transfers.findAllByOrderById().stream().collect(Collectors.groupingBy(TransferEntity::serviceId));
        return services.findAll().stream()
                .map(service -> configuration(
                        service, partyById::get, transfersByService.getOrDefault(service.getId(), List.of())))
                .sorted(Comparator.comparing(service -> service.details().name(), Names.ORDER))
                .toList();
    }

    /**
     * @throws NoSuchElementException where the organisation has no such service
     */
    @Transactional(readOnly = true)
    public ServiceConfiguration get(UUID id) {
        return configuration(
                services.findById(id).orElseThrow(),
                party -> parties.findById(party).orElseThrow().details(),
                transfers.findByServiceIdOrderById(id));
    }

    /** The service's details with the version that a form is shown. */
    @Transactional(readOnly = true)
    public Versioned<ServiceDetails> details(UUID id) {
        var service = services.findById(id).orElseThrow();
        return new Versioned<>(service.getId(), service.getVersion(), service.details());
    }

    /**
     * @throws ConstraintViolationException where the details are not valid
     * @throws NoSuchElementException       where the organisation has no such party
     */
    @MayEdit
    public UUID add(ServiceDetails details) {
        require(details);
        return services.save(new ServiceEntity(ServiceOrigin.ORGANISATION, details))
                .getId();
    }

    /**
     * @throws fi.seloste.common.ConflictException where the service, or a transfer of it, was changed since it was shown
     * @throws OperatorServiceException            where it is the operator's
     */
    @MayEdit
    public void change(Versioned<ServiceDetails> changed) {
        require(changed.value());
        var service = ofOrganisation(services.findById(changed.id()).orElseThrow());
        service.requireVersion(changed.version());
        service.change(changed.value());
    }

    /** Where the services are used, service by service; those in use nowhere are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, List<UsedBy.Use>> uses(Language language) {
        var all = new HashMap<UUID, List<UsedBy.Use>>();
        usedBy.orderedStream().forEach(module -> module.uses(language)
                .forEach((service, uses) ->
                        all.computeIfAbsent(service, none -> new ArrayList<>()).addAll(uses)));
        return all;
    }

    /** Where the service is used: what stands in the way of removing it. */
    @Transactional(readOnly = true)
    public List<UsedBy.Use> usesOf(UUID id, Language language) {
        return uses(language).getOrDefault(id, List.of());
    }

    /**
     * Removes a service with its transfers.
     *
     * @throws StillUsedException       where it is used
     * @throws OperatorServiceException where it is the operator's
     */
    @MayEdit
    public void remove(UUID id) {
        var service = ofOrganisation(services.findById(id).orElseThrow());
        if (!usesOf(id, Language.EN).isEmpty()) {
            throw new StillUsedException();
        }
        transfers.deleteAll(transfers.findByServiceIdOrderById(id));
        transfers.flush();
        services.delete(service);
    }

    /**
     * Brings back a service that was removed, with its transfers, as the same rows: what was published still means them.
     *
     * @throws NoSuchElementException where its party is gone as well
     */
    @MayEdit
    public void restore(ServiceConfiguration removed) {
        require(removed.details());
        services.saveAndFlush(new ServiceEntity(removed.id(), removed.details()));
        removed.transfers().forEach(transfer -> restoreTransfer(removed.id(), transfer));
    }

    /**
     * Brings back a transfer that was removed, as the same row.
     *
     * @throws NoSuchElementException where the organisation has no such service
     */
    @MayEdit
    public void restoreTransfer(UUID service, ServiceConfiguration.TransferRow removed) {
        validate(removed.details());
        var root = services.readById(service).orElseThrow();
        transfers.save(new TransferEntity(root.getId(), removed));
    }

    /** A transfer's details with the version that a form is shown. */
    @Transactional(readOnly = true)
    public Versioned<TransferDetails> transfer(UUID id) {
        var transfer = transfers.findById(id).orElseThrow();
        return new Versioned<>(transfer.getId(), transfer.getVersion(), transfer.details());
    }

    /**
     * @throws ConstraintViolationException where the details are not valid
     * @throws NoSuchElementException       where the organisation has no such service
     */
    @MayEdit
    public UUID addTransfer(UUID service, TransferDetails details) {
        validate(details);
        var root = services.readById(service).orElseThrow();
        return transfers.save(new TransferEntity(root.getId(), details)).getId();
    }

    /**
     * @throws fi.seloste.common.ConflictException where the transfer was changed since it was shown
     */
    @MayEdit
    public void changeTransfer(Versioned<TransferDetails> changed) {
        validate(changed.value());
        var transfer = transfers.findById(changed.id()).orElseThrow();
        transfer.requireVersion(changed.version());
        services.readById(transfer.serviceId()).orElseThrow();
        transfer.change(changed.value());
    }

    @MayEdit
    public void removeTransfer(UUID id) {
        var transfer = transfers.findById(id).orElseThrow();
        services.readById(transfer.serviceId()).orElseThrow();
        transfers.delete(transfer);
    }

    private static ServiceEntity ofOrganisation(ServiceEntity service) {
        if (service.isOperators()) {
            throw new OperatorServiceException();
        }
        return service;
    }

    private void require(ServiceDetails details) {
        validate(details);
        if (details.party() != null) {
            parties.findById(details.party()).orElseThrow();
        }
    }

    private void validate(Record details) {
        var violations = validator.validate(details);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    private static ServiceConfiguration configuration(
            ServiceEntity service, Function<UUID, PartyDetails> parties, List<TransferEntity> transfers) {
        var party = service.details().party();
        return new ServiceConfiguration(
                service.getId(),
                service.origin(),
                service.details(),
                party == null ? null : parties.apply(party),
                transfers.stream().map(TransferEntity::toRow).toList());
    }
}
