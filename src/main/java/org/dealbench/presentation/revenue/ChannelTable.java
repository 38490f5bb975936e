package org.dealbench.presentation.revenue;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Channel;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.jspecify.annotations.Nullable;

/// The channels of a deal as a table: software of the customer that is sold through the provider, one a row.
public record ChannelTable(DealPlace deal) implements TableContent {

    private static final int USUAL_RAMP_MONTHS = 48;
    private static final double USUAL_STEEPNESS = 10;

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("name", "Channel"),
                Column.numbers("matureAnnual", "Mature revenue a year", base.currency()),
                Column.numbers("providerShare", "Provider\u2019s share"),
                Column.numbers("start", "Start"),
                Column.numbers("until", "Until"),
                Column.numbers("rampMonths", "Ramp"),
                Column.numbers("steepness", "Steepness"),
                Column.numbers("requiredMw", "Required IT power"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return deal.in(base).map(Deal::channels).orElse(List.of()).stream()
                .map(this::row)
                .toList();
    }

    private RowSource row(Channel channel) {
        Address address = rowEdits().address(channel.id());
        List<CellSource> cells = new ArrayList<>();
        cells.add(Elements.name(address, channel.name()));
        for (String field :
                List.of("matureAnnual", "providerShare", "start", "until", "rampMonths", "steepness", "requiredMw")) {
            cells.add(CellSource.at(address.child(field)));
        }
        return new RowSource(channel.id(), channel.name(), cells);
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("channel", deal.address().child("channels"), ChannelTable::made);
    }

    private static Identified made(Workbook workbook, String id, String name, @Nullable Identified before) {
        return before instanceof Channel channel
                ? new Channel(
                        id,
                        name,
                        channel.start(),
                        channel.rampMonths(),
                        channel.steepness(),
                        0,
                        channel.providerShare(),
                        channel.requiredMw(),
                        channel.until())
                : new Channel(id, name, workbook.calendar().start(), USUAL_RAMP_MONTHS, USUAL_STEEPNESS, 0, 0, 0, null);
    }
}
