package org.dealbench.presentation.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealbench.analysis.evidence.Evidence;
import org.dealbench.analysis.evidence.EvidenceBook;
import org.dealbench.analysis.evidence.Figure;
import org.dealbench.analysis.evidence.Reading;
import org.dealbench.analysis.evidence.ReadingCase;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.model.Address;
import org.dealbench.model.Source;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.inspector.ClaimWords;
import org.dealbench.presentation.table.CellAccess;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Choices;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.GivenRows;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.InputField;

/// Where sources disagree: every reading of every such input beside the number that it leads to.
final class ReadingTable implements TableContent {

    private static final String COMPUTING = "\u2026";

    private final ReadingsModel model;
    private final ScenarioSelection scenarios;

    ReadingTable(ReadingsModel model, ScenarioSelection scenarios) {
        this.model = model;
        this.scenarios = scenarios;
    }

    /// The rows' names: the input and which of its readings.
    static final class Place {

        private Place() {}

        static String id(Address input, int index) {
            return input + "#" + index;
        }

        static Address inputOf(String row) {
            return Address.parse(row.substring(0, row.lastIndexOf('#')));
        }

        static int indexOf(String row) {
            return Integer.parseInt(row.substring(row.lastIndexOf('#') + 1));
        }
    }

    private Workbook shown(Workbook base) {
        return new CellAccess(base, scenarios.scenario()).shown();
    }

    @Override
    public List<Column> columns(Workbook base) {
        String number = model.figure().map(Figure::label).orElse("Number");
        return List.of(
                Column.words("input", "Input"),
                Column.numbers("reading", "Reading"),
                Column.words("sources", "Said by"),
                Column.words("used", "In use"),
                Column.numbers("number", number),
                Column.numbers("difference", "Difference"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        Workbook shown = shown(base);
        Optional<ReadingsModel.Cases> cases = model.cases();
        List<RowSource> rows = new ArrayList<>();
        for (Evidence evidence : EvidenceBook.of(shown).contested()) {
            List<Reading> readings = evidence.readings();
            for (int i = 0; i < readings.size(); i++) {
                rows.add(row(base, evidence, readings.get(i), i, cases));
            }
        }
        return rows;
    }

    private RowSource row(
            Workbook base, Evidence evidence, Reading reading, int index, Optional<ReadingsModel.Cases> cases) {
        Address input = evidence.input().address();
        InputField field = InputField.of(
                evidence.input().spec(),
                base.currency(),
                new Choices(base).of(evidence.input().spec()));
        String said = new ClaimWords(base, field).show(reading.value());
        return new RowSource(
                Place.id(input, index),
                said + " for " + evidence.input().title(),
                List.of(
                        new CellSource.Shown(evidence.input().title(), ""),
                        new CellSource.Shown(said, ""),
                        new CellSource.Shown(sources(base, reading), ""),
                        new CellSource.Shown(reading.used() ? "in use" : "", ""),
                        new CellSource.Shown(number(base, input, reading, cases, false), ""),
                        new CellSource.Shown(number(base, input, reading, cases, true), "")));
    }

    private static String sources(Workbook base, Reading reading) {
        return reading.claims().stream()
                .map(claim -> base.sources().stream()
                        .filter(source -> source.id().equals(claim.source()))
                        .map(ReadingTable::named)
                        .findFirst()
                        .orElse(claim.source()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String named(Source source) {
        String publisher = source.publisher();
        return publisher == null ? source.title() : publisher;
    }

    private String number(
            Workbook base, Address input, Reading reading, Optional<ReadingsModel.Cases> cases, boolean difference) {
        Optional<Figure> figure = model.figure();
        if (cases.isEmpty() || figure.isEmpty()) {
            return COMPUTING;
        }
        double value = cases.get().cases().stream()
                .filter(each ->
                        each.input().equals(input) && each.reading().value().equals(reading.value()))
                .mapToDouble((ReadingCase each) -> each.of(figure.get()))
                .findFirst()
                .orElse(Double.NaN);
        double now = figure.get().in(cases.get().run().projection());
        double shown = difference ? value - now : value;
        if (Double.isNaN(shown)) {
            return "none";
        }
        String text = ValueUnit.of(figure.get().unit(), base.currency()).brief(shown);
        return difference && shown > 0 ? "+" + text : text;
    }

    @Override
    public RowEdits rowEdits() {
        return new GivenRows("reading", Place::inputOf);
    }
}
