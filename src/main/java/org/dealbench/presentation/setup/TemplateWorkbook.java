package org.dealbench.presentation.setup;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.Condition;
import org.dealbench.model.Confidence;
import org.dealbench.model.Deal;
import org.dealbench.model.Inputs;
import org.dealbench.model.Parts;
import org.dealbench.model.Party.Role;
import org.dealbench.model.Source;
import org.dealbench.model.Workbook;

/// The template's deal in a new workbook: in the months of its calendar, between the parties that were named, and with
/// every number said to be a placeholder.
///
/// Its conditions, tranches, commitment, phases and mix are data, in a workbook of the program's own.
final class TemplateWorkbook {

    private static final Source SOURCE =
            new Source("template", "Placeholders of the template", "This workbook", null, null, null);
    private static final String NOTES =
            "Made from a template: every number of the deal and its conditions is a placeholder to be"
                    + " typed over, and says so in its claim. The chips and their sources are those of the sample.";

    private TemplateWorkbook() {}

    /// The template's deal put into a workbook that has the chips it names.
    static Workbook filled(Workbook template, Workbook into, String provider, String customer) {
        NamedParty selling = NamedParty.of(into, provider, Role.PROVIDER);
        NamedParty investing = NamedParty.of(selling.workbook(), provider, Role.INVESTOR);
        NamedParty buying = NamedParty.of(investing.workbook(), customer, Role.CUSTOMER);
        Workbook workbook = buying.workbook();
        YearMonth start = template.calendar().start();
        MovedDates moved = new MovedDates(start.until(into.calendar().start(), ChronoUnit.MONTHS));
        List<Deal> deals = moved.of(template.deals(), Deal.class).stream()
                .map(deal -> between(deal, provider + " \u2013 " + customer, selling.id(), buying.id()))
                .toList();
        workbook = with(workbook, "conditions", moved.of(template.conditions(), Condition.class));
        workbook = with(workbook, "deals", deals);
        workbook = with(workbook, "notes", NOTES);
        return assumed(workbook);
    }

    private static Deal between(Deal deal, String name, String provider, String customer) {
        return new Deal(
                deal.id(),
                name,
                provider,
                customer,
                provider,
                deal.tranches(),
                deal.commitments(),
                deal.phases(),
                deal.channels(),
                deal.revenueBasis(),
                deal.pricing(),
                deal.refresh(),
                deal.mix(),
                deal.operation(),
                deal.economics(),
                deal.equity(),
                deal.settlement());
    }

    private static Workbook assumed(Workbook workbook) {
        List<Source> sources = new ArrayList<>(workbook.sources());
        sources.add(SOURCE);
        List<Claim> claims = new ArrayList<>(workbook.claims());
        Inputs.of(workbook).stream()
                .filter(input -> input.value() != null && isPlaceholder(input.address()))
                .map(input -> claim(input.address(), claims.size()))
                .forEach(claims::add);
        return with(with(workbook, "sources", sources), "claims", claims);
    }

    private static boolean isPlaceholder(Address address) {
        String list = address.segments().getFirst();
        return list.equals("deals") || list.equals("conditions");
    }

    private static Claim claim(Address address, int number) {
        return new Claim(
                "placeholder-" + number,
                SOURCE.id(),
                address.toString(),
                "A placeholder of the template, not a figure of any deal: type over it, and say where yours is from.",
                null,
                null,
                null,
                null,
                null,
                Confidence.ESTIMATE,
                null);
    }

    private static Workbook with(Workbook workbook, String component, Object value) {
        return Parts.replace(workbook, Address.of(component), value).orElseThrow();
    }
}
