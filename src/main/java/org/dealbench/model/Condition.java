package org.dealbench.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that money or capacity waits for (spec section 3).
public sealed interface Condition extends Identified {

    /// A dated event outside the model.
    ///
    /// @param delayDays added to the date, floored
    /// @param probability chance that it happens, for simulation; null when it is certain to be as `met` says
    record Event(
            String id,
            String name,
            @Input(label = "Date", unit = Unit.DATE) LocalDate date,

            @Input(label = "Delay", unit = Unit.DAYS, min = -36500, max = 36500) @Otherwise("0")
            double delayDays,

            @Input(label = "Met", unit = Unit.FLAG) @Otherwise("true")
            boolean met,

            @Input(label = "Probability", unit = Unit.FRACTION, min = 0, max = 1) @Nullable
            Double probability)
            implements Condition {}

    /// A deal's facility power has reached a level.
    record Capacity(
            String id,
            String name,

            @Refers(ElementKind.DEAL) @Input(label = "Deal", unit = Unit.TEXT)
            String deal,

            @Input(label = "Megawatts", unit = Unit.MEGAWATT, min = 0, above = true)
            double megawatts)
            implements Condition {}

    /// A tranche has been paid in full.
    ///
    /// @param tranche `deal/tranche`
    record Funded(
            String id,
            String name,

            @Refers(ElementKind.TRANCHE) @Input(label = "Tranche", unit = Unit.TEXT)
            String tranche)
            implements Condition {}

    /// A condition over other conditions.
    sealed interface Composite extends Condition {
        /// Ids of its parts.
        List<String> of();
    }

    /// Met with the latest of its parts.
    record All(
            String id,
            String name,
            @Refers(ElementKind.CONDITION) List<String> of) implements Composite {
        public All {
            of = List.copyOf(of);
        }
    }

    /// Met with the earliest of its parts.
    record Any(
            String id,
            String name,
            @Refers(ElementKind.CONDITION) List<String> of) implements Composite {
        public Any {
            of = List.copyOf(of);
        }
    }

    /// Met with the `count`-th of its parts.
    record AtLeast(
            String id,
            String name,
            @Refers(ElementKind.CONDITION) List<String> of,

            @Input(label = "Count", unit = Unit.COUNT, min = 1, max = Workbook.MAX_LIST_LENGTH)
            int count)
            implements Composite {
        public AtLeast {
            of = List.copyOf(of);
        }
    }
}
