package org.dealbench.engine.deal;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dealbench.engine.Element;
import org.dealbench.engine.Index;
import org.dealbench.engine.InputSlot;
import org.dealbench.engine.Relation;
import org.dealbench.engine.Structure;
import org.dealbench.model.Chip;
import org.dealbench.model.Component;
import org.dealbench.model.Condition;
import org.dealbench.model.Deal;
import org.dealbench.model.Effect;
import org.dealbench.model.InputSpec;
import org.dealbench.model.MixRow;
import org.dealbench.model.Phase;
import org.dealbench.model.Pricing;
import org.dealbench.model.Schema;
import org.dealbench.model.Timeline;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// A workbook as the calculation graph sees it: the ways between its elements, and the numbers of its inputs.
///
/// Expects a workbook without faults.
public final class WorkbookStructure implements Structure {

    private static final String KIND = "kind";

    private final Timeline timeline;
    private final WorkbookElements elements;
    private final Map<Relation, Function<Element, List<Element>>> relations;

    public WorkbookStructure(Workbook workbook) {
        timeline = workbook.calendar().timeline();
        elements = new WorkbookElements(workbook);
        DealsBetween between = new DealsBetween(workbook, elements);
        relations = Map.ofEntries(
                entry(Relations.DEALS, _ -> elements.in("deals/", workbook.deals())),
                entry(Relations.CHIPS, _ -> elements.in("chips/", workbook.chips())),
                entry(Relations.CONDITIONS, _ -> elements.in("conditions/", workbook.conditions())),
                entry(Relations.REFERENCE_CHIP, _ -> elements.optional("chips/", workbook.referenceChip())),
                entry(
                        Relations.TRANCHES,
                        deal -> elements.in(
                                deal.path() + "/tranches/", deal(deal).tranches())),
                entry(Relations.PHASES, deal -> phases(deal, _ -> true)),
                entry(Relations.SECURITIES, this::securities),
                entry(
                        Relations.SECURED_PHASES,
                        security ->
                                phases(parent(security), phase -> security.id().equals(phase.security()))),
                entry(Relations.MIX_ROWS, this::mixRows),
                entry(Relations.MIX_CHIPS, deal -> elements.in("chips/", mixChips(workbook, deal(deal)))),
                entry(
                        Relations.COMMITMENTS,
                        deal -> elements.in(
                                deal.path() + "/commitments/", deal(deal).commitments())),
                entry(
                        Relations.CHANNELS,
                        deal -> elements.in(
                                deal.path() + "/channels/", deal(deal).channels())),
                entry(
                        Relations.BLOCKS,
                        deal -> elements.effects(effect -> effect instanceof Effect.BlockShare block
                                && block.deal().equals(deal.id()))),
                entry(
                        Relations.CUTS,
                        deal -> elements.effects(effect -> effect instanceof Effect.CutCommitment cut
                                && cut.deal().equals(deal.id()))),
                entry(
                        Relations.OWN_CLOUD,
                        deal -> deal(deal).investor().equals(deal(deal).provider()) ? List.of(deal) : List.of()),
                entry(Relations.PROVIDERS, _ -> between.parties(Relations.PROVIDER, Deal::provider)),
                entry(Relations.CUSTOMERS, _ -> between.parties(Relations.CUSTOMER, Deal::customer)),
                entry(Relations.INVESTORS, _ -> between.parties(Relations.INVESTOR, Deal::investor)),
                entry(Relations.PAIRS, _ -> between.pairs()),
                entry(
                        Relations.PROVIDED,
                        party -> between.deals(deal -> deal.provider().equals(party.id()))),
                entry(
                        Relations.BOUGHT,
                        party -> between.deals(deal -> deal.customer().equals(party.id()))),
                entry(
                        Relations.FINANCED,
                        party -> between.deals(deal -> deal.investor().equals(party.id()))),
                entry(Relations.PAIR_FINANCED, between::financed),
                entry(Relations.PAIR_PROVIDED, between::provided),
                entry(Relations.PAIR_CHIPS, pair -> between.chips(pair, deal -> mixChips(workbook, deal))),
                entry(Relations.DEAL_OF_USE, use -> List.of(parent(use))),
                entry(Relations.CHIP_OF_USE, use -> List.of(elements.at("chips/" + use.id()))),
                entry(
                        Relations.DELAYS,
                        deal -> elements.effects(effect -> effect instanceof Effect.DelayPhases delay
                                && delay.deal().equals(deal.id()))),
                entry(
                        Relations.VOIDS,
                        tranche -> elements.effects(effect -> effect instanceof Effect.VoidTranche(String voided)
                                && voided.equals(parent(tranche).id() + "/" + tranche.id()))),
                entry(
                        Relations.SLIPS,
                        chip -> elements.effects(effect -> effect instanceof Effect.SlipChip slip
                                && slip.chip().equals(chip.id()))),
                entry(
                        Relations.TRANCHE_CONDITION,
                        tranche -> elements.optional(
                                "conditions/",
                                elements.record(tranche, Tranche.class).condition())),
                entry(
                        Relations.PHASE_CONDITION,
                        phase -> elements.optional(
                                "conditions/",
                                elements.record(phase, Phase.class).condition())),
                entry(Relations.CAPACITY_DEAL, condition -> waitedFor(condition, Relations.DEAL)),
                entry(Relations.FUNDED_TRANCHE, condition -> waitedFor(condition, Relations.TRANCHE)),
                entry(Relations.PARTS, condition -> waitedFor(condition, Relations.CONDITION)),
                entry(
                        Relations.PRICED_AFTER,
                        chip -> elements.record(chip, Chip.class).pricing() instanceof Pricing.Relative relative
                                ? List.of(elements.at("chips/" + relative.relativeTo()))
                                : List.of()));
    }

    /// The workbook itself.
    public Element root() {
        return elements.root();
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public List<Element> related(Relation relation, Element from) {
        Function<Element, List<Element>> way = relations.get(relation);
        if (way == null && ElementWays.isOne(relation)) {
            return ElementWays.follow(relation, from, this);
        }
        if (way == null) {
            throw new IllegalArgumentException("there is no relation " + relation.name());
        }
        return way.apply(from);
    }

    private Deal deal(Element element) {
        return elements.record(element, Deal.class);
    }

    private List<Element> phases(Element deal, Predicate<Phase> which) {
        return elements.in(
                deal.path() + "/phases/",
                deal(deal).phases().stream().filter(which).toList());
    }

    private List<Element> securities(Element deal) {
        Set<String> labels = new LinkedHashSet<>();
        deal(deal).phases().stream()
                .map(Phase::security)
                .filter(Objects::nonNull)
                .forEach(labels::add);
        return labels.stream()
                .map(label -> new Element(Relations.SECURITY, deal.path() + "/security/" + label, label, deal))
                .toList();
    }

    private static List<MixRow> rows(Deal deal) {
        return deal.mix() == null ? List.of() : deal.mix().rows();
    }

    private List<Element> mixRows(Element deal) {
        return rows(deal(deal)).stream()
                .map(row -> elements.at(deal.path() + "/mix/" + row.from()))
                .toList();
    }

    private static List<Chip> mixChips(Workbook workbook, Deal deal) {
        return workbook.chips().stream()
                .filter(chip -> rows(deal).stream().anyMatch(row -> row.shares().containsKey(chip.id())))
                .toList();
    }

    /// What a condition waits for, if it is of that index.
    private List<Element> waitedFor(Element condition, Index index) {
        return waitedFor(condition).stream()
                .filter(element -> element.index().equals(index))
                .toList();
    }

    private List<Element> waitedFor(Element condition) {
        return switch (elements.record(condition, Condition.class)) {
            case Condition.Event _ -> List.of();
            case Condition.Capacity capacity -> List.of(elements.at("deals/" + capacity.deal()));
            case Condition.Funded funded ->
                List.of(elements.at("deals/" + funded.tranche().replaceFirst("/", "/tranches/")));
            case Condition.Composite composite ->
                composite.of().stream()
                        .map(id -> elements.at("conditions/" + id))
                        .toList();
        };
    }

    private static Element parent(Element element) {
        return Objects.requireNonNull(element.parent(), "the workbook is part of nothing");
    }

    @Override
    public String word(Element element, String field) {
        InputSlot slot = InputSlot.of(element, field);
        return slot.field().equals(KIND)
                ? Schema.kindOf(elements.record(slot.path()).getClass())
                : String.valueOf(read(slot));
    }

    @Override
    public boolean present(Element element, String field) {
        InputSlot slot = InputSlot.of(element, field);
        if (!elements.holds(slot.path())) {
            return false;
        }
        Record holder = elements.record(slot.path());
        Component component = Schema.of(holder.getClass()).component(slot.field());
        return component == null ? slot.field().equals(KIND) : component.of(holder) != null;
    }

    @Override
    public List<Double> table(Element element, String field) {
        InputSlot slot = InputSlot.of(element, field);
        if (read(slot) instanceof List<?> list) {
            return list.stream().map(Double.class::cast).toList();
        }
        throw new IllegalArgumentException(slot.address() + " is not a list of numbers");
    }

    @Override
    public double least(Element element, String field) {
        InputSpec input = component(InputSlot.of(element, field)).input();
        return input == null ? Double.NEGATIVE_INFINITY : input.bounds().min();
    }

    /// An input as a number: days since 1970-01-01 for a date, the index in the calendar for a month, 1 or 0 for yes
    /// or no.
    public double value(InputSlot slot) {
        Object value = elements.record(slot.path()) instanceof MixRow row
                        && !slot.field().equals("from")
                ? row.shares().getOrDefault(slot.field(), 0.0)
                : read(slot);
        return switch (value) {
            case Double number -> number;
            case Integer number -> number;
            case Boolean flag -> flag ? 1 : 0;
            case LocalDate date -> date.toEpochDay();
            case YearMonth month -> timeline.indexOf(month);
            case null, default -> throw new IllegalArgumentException(slot.address() + " has no number");
        };
    }

    private @Nullable Object read(InputSlot slot) {
        return component(slot).of(elements.record(slot.path()));
    }

    private Component component(InputSlot slot) {
        Component component = Schema.of(elements.record(slot.path()).getClass()).component(slot.field());
        if (component == null) {
            throw new IllegalArgumentException("there is no " + slot.address());
        }
        return component;
    }
}
