package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.dealbench.model.Address;
import org.dealbench.model.Check;
import org.dealbench.model.Claim;
import org.dealbench.model.Correlation;
import org.dealbench.model.Parts;
import org.dealbench.model.Scenario;
import org.dealbench.model.Uncertainty;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// What is written about inputs from outside: claims, uncertainties, correlations and overrides of scenarios.
///
/// They say something about an element and mean nothing without it, so they go and move with it. What an element is
/// needed for, a condition that waits for it for instance, is no attachment and keeps it from being deleted.
public final class Attachments {

    private Attachments() {}

    /// The workbook without what is attached to inputs below an address.
    public static Workbook without(Workbook workbook, Address element) {
        return rewritten(workbook, address -> isBelow(address, element) ? null : address);
    }

    /// The workbook with everything that is attached below one address attached below another; sums of checks too.
    public static Workbook moved(Workbook workbook, Address from, Address to) {
        UnaryOperator<@Nullable String> rename = address -> address != null && isBelow(address, from)
                ? to + address.substring(from.toString().length())
                : address;
        Workbook moved = rewritten(workbook, rename);
        List<Check> checks = moved.checks().stream()
                .map(check -> new Check(
                        check.id(),
                        check.name(),
                        check.sum().stream()
                                .map(each -> orSame(rename.apply(each), each))
                                .toList(),
                        check.equals()))
                .toList();
        return replaced(moved, "checks", checks);
    }

    /// How many there are below an address, as `2 claims and 1 override`; empty for none.
    public static String describe(Workbook workbook, Address element) {
        long claims = workbook.claims().stream()
                .filter(claim -> isBelow(claim.input(), element))
                .count();
        long ranges = workbook.uncertainties().stream()
                .filter(each -> isBelow(each.input(), element))
                .count();
        long overrides = workbook.scenarios().stream()
                .flatMap(scenario -> scenario.overrides().keySet().stream())
                .filter(address -> isBelow(address, element))
                .count();
        List<String> parts = new ArrayList<>();
        count(parts, claims, "claim", "claims");
        count(parts, ranges, "uncertainty", "uncertainties");
        count(parts, overrides, "override", "overrides");
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static void count(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static Workbook rewritten(Workbook workbook, UnaryOperator<@Nullable String> rename) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : workbook.claims()) {
            String input = rename.apply(claim.input());
            if (input != null) {
                claims.add(
                        input.equals(claim.input())
                                ? claim
                                : claim.referring(claim.id(), claim.source(), input, claim.supersededBy()));
            }
        }
        List<Uncertainty> uncertainties = new ArrayList<>();
        for (Uncertainty each : workbook.uncertainties()) {
            String input = rename.apply(each.input());
            if (input != null) {
                uncertainties.add(new Uncertainty(input, each.distribution(), each.dimension()));
            }
        }
        List<Correlation> correlations = new ArrayList<>();
        for (Correlation each : workbook.correlations()) {
            String a = rename.apply(each.a());
            String b = rename.apply(each.b());
            if (a != null && b != null) {
                correlations.add(new Correlation(a, b, each.rho()));
            }
        }
        List<Scenario> scenarios = workbook.scenarios().stream()
                .map(scenario -> withOverrides(scenario, rename))
                .toList();
        Workbook changed = replaced(workbook, "claims", claims);
        changed = replaced(changed, "uncertainties", uncertainties);
        changed = replaced(changed, "correlations", correlations);
        return replaced(changed, "scenarios", scenarios);
    }

    private static Scenario withOverrides(Scenario scenario, UnaryOperator<@Nullable String> rename) {
        SequencedMap<String, Value> overrides = new LinkedHashMap<>();
        scenario.overrides().forEach((address, value) -> {
            String renamed = rename.apply(address);
            if (renamed != null) {
                overrides.put(renamed, value);
            }
        });
        return new Scenario(scenario.id(), scenario.name(), scenario.basis(), overrides);
    }

    private static Workbook replaced(Workbook workbook, String list, List<?> elements) {
        return Parts.replace(workbook, Address.of(list), elements).orElseThrow();
    }

    private static String orSame(@Nullable String renamed, String address) {
        return renamed == null ? address : renamed;
    }

    private static boolean isBelow(String address, Address element) {
        String path = element.toString();
        return address.startsWith(path) && (address.length() == path.length() || address.charAt(path.length()) == '/');
    }
}
