package org.dealbench.model;

import java.time.LocalDate;
import java.time.YearMonth;

/// An amount of compute a customer has promised to buy, spread over a term (spec section 8).
public record Commitment(
        String id,
        String name,
        @Input(label = "Amount", unit = Unit.MONEY, min = 0) double amount,
        @Input(label = "Signed", unit = Unit.DATE) LocalDate signed,
        @Input(label = "Start", unit = Unit.MONTH) YearMonth start,

        @Input(label = "Term", unit = Unit.MONTHS, min = 1, max = 1200)
        int months,

        Profile profile)
        implements Identified {}
