package org.dealbench.presentation.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Party.Role;
import org.dealbench.model.Schema;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.form.Advice;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.form.FormField;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.text.InputField;

/// What is asked before a deal is added: its name and its parties, who are added too when nobody knows them yet.
public final class NewDeal {

    private final WorkbookDocument document;
    private final FormField name;
    private final FormField investor;
    private final FormField customer;
    private final FormField provider;
    private final Form form;

    public NewDeal(WorkbookDocument document) {
        this.document = document;
        List<String> parties =
                document.workbook().parties().stream().map(Party::name).toList();
        name = FormField.of("name", InputField.ofText("Name"), "").about("deals/name");
        investor = party("investor", "Investor", "Puts the money in.", parties);
        customer = party("customer", "Customer", "Buys the compute.", parties);
        provider = party("provider", "Provider", "Provides the compute; often the investor.", parties);
        form = new Form("Add a deal", "Add", List.of(name, investor, customer, provider), this::advice);
    }

    private static FormField party(String id, String label, String help, List<String> parties) {
        return FormField.suggesting(id, InputField.ofText(label), help, parties).about("deals/" + id);
    }

    private Advice advice() {
        List<String> known = document.workbook().parties().stream()
                .map(party -> party.name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> added = List.of(investor, customer, provider).stream()
                .map(field -> field.words().strip())
                .distinct()
                .filter(each -> !known.contains(each.toLowerCase(Locale.ROOT)))
                .toList();
        return new Advice(
                added.isEmpty()
                        ? ""
                        : (added.size() == 1 ? "New party: " : "New parties: ") + String.join(", ", added) + ".",
                List.of());
    }

    /// Adds the deal as one step, and says which it is.
    public String add() {
        String id = ElementRows.freeId(document.workbook().deals(), name.words());
        document.edit("Add deal " + name.words(), workbook -> with(workbook, id).orElseThrow());
        return id;
    }

    private Outcome<Workbook> with(Workbook workbook, String id) {
        NamedParty investing = NamedParty.of(workbook, investor.words(), Role.INVESTOR);
        NamedParty buying = NamedParty.of(investing.workbook(), customer.words(), Role.CUSTOMER);
        NamedParty selling = NamedParty.of(buying.workbook(), provider.words(), Role.PROVIDER);
        List<Deal> deals = new ArrayList<>(workbook.deals());
        deals.add(deal(Map.of(
                "id", id,
                "name", name.words(),
                "investor", investing.id(),
                "customer", buying.id(),
                "provider", selling.id())));
        return Parts.replace(selling.workbook(), Address.of("deals"), deals);
    }

    /// A deal of which nothing else is said, as a file may have it.
    private static Deal deal(Map<String, String> said) {
        Schema schema = Schema.of(Deal.class);
        return (Deal) schema.make(schema.components().stream()
                .map(component ->
                        said.containsKey(component.name()) ? said.get(component.name()) : component.absentValue())
                .toArray());
    }

    public Form form() {
        return form;
    }
}
