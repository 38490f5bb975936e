package org.dealbench.presentation.setup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.dealbench.model.Address;
import org.dealbench.model.Calendar;
import org.dealbench.model.Fault;
import org.dealbench.model.Inputs;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.form.Advice;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.form.FormField;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// What is asked before a new workbook, and the workbook that comes of the answers.
public final class NewWorkbook {

    private static final int USUAL_MONTHS = 120;
    private static final String BLANK = "blank";
    private static final String CHIPS = "chips";
    private static final String TEMPLATE = "template";
    private static final List<Choice> KINDS = List.of(
            new Choice(TEMPLATE, "A deal to type over, with the chip catalogue"),
            new Choice(CHIPS, "No deal, with the chip catalogue"),
            new Choice(BLANK, "Nothing at all"));

    private final Workbook sample;
    private final Workbook template;
    private final @Nullable String uuid;
    private final LocalDate today;
    private final FormField kind =
            FormField.of("kind", InputField.ofChoices("Begin with", KINDS), "").about("workbook");
    private final FormField name = FormField.of("title", InputField.ofText("Name"), "");
    private final FormField currency = FormField.suggesting(
            "currency", InputField.ofText("Currency"), "Of every amount, as ISO 4217 has it.", Currencies.COMMON);
    private final FormField start;
    private final FormField months;
    private final FormField provider = FormField.of(
                    "provider", InputField.ofText("Provider"), "Invests, and provides the compute.")
            .about("deals/provider");
    private final FormField customer = FormField.of("customer", InputField.ofText("Customer"), "Buys the compute.")
            .about("deals/customer");
    private final Form form;

    /// Asks for a new workbook.
    ///
    /// @param sample whose chips it may have
    /// @param template whose deal it may have
    /// @param uuid the new workbook's, null for none
    /// @param validation lists the faults of a workbook
    public NewWorkbook(
            Workbook sample,
            Workbook template,
            @Nullable String uuid,
            LocalDate today,
            Function<Workbook, List<Fault>> validation) {
        this.sample = sample;
        this.template = template;
        this.uuid = uuid;
        this.today = today;
        start = calendarField("start", "The first month that is modelled.");
        months = calendarField("months", "Ten years are 120.");
        kind.holding(KINDS.getFirst().label());
        name.holding("Untitled");
        currency.holding(sample.currency());
        start.holding(start.field().write(Value.of(YearMonth.of(today.getYear(), 1))));
        months.holding(String.valueOf(USUAL_MONTHS));
        provider.holding("Provider");
        customer.holding("Customer");
        kind.textProperty().subscribe(_ -> {
            boolean deal = kind.words().equals(TEMPLATE);
            provider.shownProperty().set(deal);
            customer.shownProperty().set(deal);
        });
        form = new Form(
                "New workbook",
                "Create",
                List.of(kind, name, currency, start, months, provider, customer),
                () -> new Advice(note(), validation.apply(workbook())));
    }

    /// Read and bounded as the calendar of any workbook.
    private FormField calendarField(String field, String help) {
        Address address = Address.of("calendar", field);
        return FormField.of(
                address.toString(),
                InputField.of(Inputs.find(sample, address).orElseThrow().spec(), sample.currency(), List.of()),
                help);
    }

    private String note() {
        String text = kind.words().equals(TEMPLATE) ? "The deal's numbers are placeholders and marked as such. " : "";
        if (!kind.words().equals(BLANK) && !currency.words().equals(sample.currency())) {
            text += "The catalogue's prices are in " + sample.currency()
                    + " and are taken over as they are: check them.";
        }
        return text.strip();
    }

    /// The workbook as the fields have it now.
    public Workbook workbook() {
        YearMonth first = YearMonth.parse(start.words());
        int count = months.value()
                .map(value -> value instanceof Value.Numeric(double number) ? (int) number : 1)
                .orElse(1);
        Calendar calendar = new Calendar(first, count, first.atDay(1));
        boolean inside = calendar.timeline().indexOf(YearMonth.from(today)) >= 0
                && calendar.timeline().indexOf(YearMonth.from(today)) < count;
        Workbook blank = BlankWorkbook.of(
                uuid, name.words(), currency.words(), inside ? new Calendar(first, count, today) : calendar);
        return switch (kind.words()) {
            case BLANK -> blank;
            case CHIPS -> ChipCatalogue.taken(sample, blank);
            default ->
                TemplateWorkbook.filled(
                        template, ChipCatalogue.taken(sample, blank), provider.words(), customer.words());
        };
    }

    public Form form() {
        return form;
    }
}
