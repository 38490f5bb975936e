package org.dealbench.model;

/// How commitments are settled against what was delivered and used (spec section 8).
///
/// @param months length of a take-or-pay window
/// @param takeOrPay share of the schedule that is due whether used or not
/// @param carryForward whether use beyond the minimum counts in the next window
/// @param deliveryRelief whether the customer owes nothing for what could not be delivered
public record Settlement(
        @Input(label = "Window", unit = Unit.MONTHS, min = 1, max = 1200) @Otherwise("12")
        int months,

        @Input(label = "Take-or-pay share", unit = Unit.FRACTION, min = 0, max = 1) @Otherwise("1")
        double takeOrPay,

        @Input(label = "Carry forward", unit = Unit.FLAG) @Otherwise("true")
        boolean carryForward,

        @Input(label = "Delivery relief", unit = Unit.FLAG) @Otherwise("true")
        boolean deliveryRelief) {}
