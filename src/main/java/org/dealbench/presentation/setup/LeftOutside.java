package org.dealbench.presentation.setup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Timeline;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/// The days and months of deals and conditions that a new calendar no longer covers.
///
/// They stay as they are, and count again when the calendar grows: it is only told what the projection leaves out.
final class LeftOutside {

    private static final int NAMED = 4;

    private LeftOutside() {}

    /// A sentence, empty when nothing falls outside that was inside.
    static String told(Workbook before, Workbook after) {
        Timeline old = before.calendar().timeline();
        Timeline now = after.calendar().timeline();
        List<String> left = Inputs.of(after).stream()
                .filter(input -> isDated(input.address().segments().getFirst()))
                .filter(input -> {
                    YearMonth month = month(input.value());
                    return month != null && old.contains(month) && !now.contains(month);
                })
                .map(input -> input.title() + " (" + shown(input) + ")")
                .toList();
        if (left.isEmpty()) {
            return "";
        }
        String named = String.join("; ", left.subList(0, Math.min(NAMED, left.size())));
        String more = left.size() > NAMED ? "; and " + (left.size() - NAMED) + " more" : "";
        return "No longer in the calendar, and kept as " + (left.size() == 1 ? "it is: " : "they are: ") + named + more
                + ".";
    }

    private static boolean isDated(String list) {
        return list.equals("deals") || list.equals("conditions");
    }

    private static @Nullable YearMonth month(@Nullable Object value) {
        return switch (value) {
            case YearMonth month -> month;
            case LocalDate day -> YearMonth.from(day);
            case null, default -> null;
        };
    }

    private static String shown(InputValue input) {
        return input.value() instanceof LocalDate day
                ? CalendarDates.show(day)
                : CalendarDates.show(YearMonth.parse(String.valueOf(input.value())));
    }
}
