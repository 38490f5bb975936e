package org.dealbench.presentation.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.Parts;
import org.dealbench.model.Source;
import org.dealbench.model.Uncertainty;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.ElementRows;

/// What is known of some inputs of a workbook, to be taken to another one: claims, the sources they quote, and how
/// uncertain the inputs are.
public record Evidence(List<Source> sources, List<Claim> claims, List<Uncertainty> uncertainties) {

    public Evidence {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        uncertainties = List.copyOf(uncertainties);
    }

    /// What is known of the inputs whose addresses are wanted. A claim that none of these claims replaces stands.
    public static Evidence about(Workbook from, Predicate<String> wanted) {
        List<Claim> claims = from.claims().stream()
                .filter(claim -> wanted.test(claim.input()))
                .toList();
        Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        Set<String> cited = claims.stream().map(Claim::source).collect(Collectors.toSet());
        return new Evidence(
                from.sources().stream()
                        .filter(source -> cited.contains(source.id()))
                        .toList(),
                claims.stream()
                        .map(claim -> claim.referring(
                                claim.id(),
                                claim.source(),
                                claim.input(),
                                ids.contains(claim.supersededBy()) ? claim.supersededBy() : null))
                        .toList(),
                from.uncertainties().stream()
                        .filter(uncertainty -> wanted.test(uncertainty.input()))
                        .toList());
    }

    /// The same of inputs that stand elsewhere.
    public Evidence at(UnaryOperator<String> address) {
        return new Evidence(
                sources,
                claims.stream()
                        .map(claim -> claim.referring(
                                claim.id(), claim.source(), address.apply(claim.input()), claim.supersededBy()))
                        .toList(),
                uncertainties.stream()
                        .map(each ->
                                new Uncertainty(address.apply(each.input()), each.distribution(), each.dimension()))
                        .toList());
    }

    /// The workbook with all of this: what it has already is not there twice, an id that means something else there
    /// gives way, and an input is as uncertain as it is here.
    public Workbook addedTo(Workbook into) {
        Workbook workbook = into;
        Map<String, String> sourceIds = new HashMap<>();
        List<Source> allSources = new ArrayList<>(into.sources());
        for (Source source : sources) {
            sourceIds.put(source.id(), idIn(allSources, source));
        }
        workbook = with(workbook, "sources", allSources);
        workbook = with(workbook, "claims", joined(into.claims(), sourceIds));
        return with(workbook, "uncertainties", joined(into.uncertainties()));
    }

    /// The id of a source among others, where it is added unless it is there.
    private static String idIn(List<Source> all, Source source) {
        Optional<Source> known =
                all.stream().filter(each -> each.id().equals(source.id())).findFirst();
        boolean same = known.filter(each ->
                        each.equals(source) || (each.url() != null && each.url().equals(source.url())))
                .isPresent();
        if (same) {
            return source.id();
        }
        String id = known.isEmpty() ? source.id() : ElementRows.freeId(all, source.id());
        all.add(new Source(id, source.title(), source.publisher(), source.author(), source.date(), source.url()));
        return id;
    }

    private List<Claim> joined(List<Claim> own, Map<String, String> sourceIds) {
        List<Claim> all = new ArrayList<>(own);
        Map<String, String> ids = new HashMap<>();
        List<Claim> added = new ArrayList<>();
        for (Claim claim : claims) {
            Claim quoted = claim.referring(
                    claim.id(),
                    sourceIds.getOrDefault(claim.source(), claim.source()),
                    claim.input(),
                    claim.supersededBy());
            Optional<Claim> known =
                    own.stream().filter(each -> sameButForIds(each, quoted)).findFirst();
            String id = known.map(Claim::id)
                    .orElseGet(() -> all.stream().anyMatch(each -> each.id().equals(claim.id()))
                            ? ElementRows.freeId(all, claim.id())
                            : claim.id());
            ids.put(claim.id(), id);
            if (known.isEmpty()) {
                Claim renamed = quoted.referring(id, quoted.source(), quoted.input(), quoted.supersededBy());
                all.add(renamed);
                added.add(renamed);
            }
        }
        return Stream.concat(own.stream(), added.stream().map(claim -> {
                    String later = claim.supersededBy();
                    return claim.referring(
                            claim.id(),
                            claim.source(),
                            claim.input(),
                            later == null ? null : ids.getOrDefault(later, later));
                }))
                .toList();
    }

    private static boolean sameButForIds(Claim one, Claim other) {
        return one.referring(other.id(), one.source(), one.input(), other.supersededBy())
                .equals(other);
    }

    /// An input that is uncertain already keeps its place and its dimension; another gets its own where that is free.
    private List<Uncertainty> joined(List<Uncertainty> own) {
        List<Uncertainty> all = new ArrayList<>(own);
        Set<Integer> dimensions = own.stream()
                .map(Uncertainty::dimension)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        for (Uncertainty each : uncertainties) {
            Optional<Uncertainty> known = own.stream()
                    .filter(other -> other.input().equals(each.input()))
                    .findFirst();
            if (known.isPresent()) {
                Integer dimension = known.get().dimension();
                all.set(all.indexOf(known.get()), new Uncertainty(each.input(), each.distribution(), dimension));
            } else {
                Integer dimension = each.dimension();
                boolean free = dimension != null && dimensions.add(dimension);
                all.add(new Uncertainty(each.input(), each.distribution(), free ? dimension : null));
            }
        }
        return all;
    }

    private static Workbook with(Workbook workbook, String component, Object value) {
        return Parts.replace(workbook, Address.of(component), value).orElseThrow();
    }
}
