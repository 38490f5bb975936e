package org.dealbench.presentation.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.dealbench.analysis.evidence.Figure;
import org.dealbench.chart.ClaimsChart;
import org.dealbench.chart.ReadingsChart;
import org.dealbench.chart.display.Chart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.page.Picker;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.text.Choice;

/// The page of sources and claims, and of the readings that they allow where they disagree.
public final class SourcesPage implements PageRecipe {

    private static final String SEPARATOR = "|";

    @Override
    public PageParts make(PageContext context, PageKey key) {
        ReadingsModel model = new ReadingsModel(context);
        PageTable readings = context.table(
                        "Readings",
                        "Nowhere do sources disagree with each other or with what is used.",
                        new ReadingTable(model, context.scenarios()))
                .withTools(List.of(picker(model, context)), List.of(Command.USE_READING, Command.SCENARIO_OF_READING));
        PageTable claims = context.table("Claims", "Nobody has claimed anything of an input yet.", new ClaimTable());
        PageTable sources = context.table("Sources", "There are no sources yet.", new SourceTable());
        readings.selection()
                .placesProperty()
                .subscribe(places -> follow(model, places, row -> Optional.of(ReadingTable.Place.inputOf(row))));
        claims.selection()
                .placesProperty()
                .subscribe(places -> follow(model, places, row -> context.document().workbook().claims().stream()
                        .filter(claim -> claim.id().equals(row))
                        .map(claim -> Address.parse(claim.input()))
                        .findFirst()));
        return new PageParts(
                        List.of(readings, claims, sources),
                        List.of(
                                new ChartVariant("Claims", (workbook, _, _) -> model.evidence(workbook)
                                        .map(evidence -> ClaimsChart.of(workbook, evidence))),
                                new ChartVariant(
                                        "Effect", (workbook, projection, _) -> effect(model, workbook, projection))))
                .withCauses(List.of(model.knownProperty(), model.chosenProperty(), model.inputProperty()));
    }

    private static void follow(ReadingsModel model, List<Place> places, Function<String, Optional<Address>> input) {
        places.stream().findFirst().map(Place::row).flatMap(input).ifPresent(found -> model.inputProperty()
                .set(Optional.of(found)));
    }

    private static Optional<Chart> effect(ReadingsModel model, Workbook workbook, Projection projection) {
        return model.evidence(workbook).flatMap(evidence -> model.cases().flatMap(cases -> model.figure()
                .map(figure -> ReadingsChart.of(workbook, evidence, figure, figure.in(projection), cases.cases()))));
    }

    private static Picker picker(ReadingsModel model, PageContext context) {
        ObservableValue<List<Choice>> choices = model.knownProperty()
                .map(known -> known.map(ReadingsModel.Cases::figures).orElse(List.of()).stream()
                        .map(figure -> choice(figure, context.document().workbook()))
                        .toList());
        ObservableValue<Choice> chosen = model.knownProperty()
                .flatMap(_ -> model.chosenProperty())
                .map(_ -> model.figure()
                        .map(figure -> choice(figure, context.document().workbook()))
                        .orElse(new Choice("", "\u2026")));
        return new Picker("Effect on", choices, chosen, choice -> model.knownProperty()
                .get()
                .ifPresent(known -> known.figures().stream()
                        .filter(figure -> valueOf(figure).equals(choice.value()))
                        .findFirst()
                        .ifPresent(figure -> model.chosenProperty().set(Optional.of(figure)))));
    }

    private static Choice choice(Figure figure, Workbook workbook) {
        String deal = workbook.deals().stream()
                .filter(each -> each.id().equals(figure.deal()))
                .map(Deal::name)
                .findFirst()
                .orElse(figure.deal());
        return new Choice(valueOf(figure), deal + ": " + figure.label());
    }

    private static String valueOf(Figure figure) {
        return figure.deal() + SEPARATOR + figure.line();
    }
}
