package org.dealbench.analysis.spreadsheet;

import static org.dealbench.analysis.spreadsheet.Formula.all;
import static org.dealbench.analysis.spreadsheet.Formula.at;
import static org.dealbench.analysis.spreadsheet.Formula.call;
import static org.dealbench.analysis.spreadsheet.Formula.index;
import static org.dealbench.analysis.spreadsheet.Formula.number;
import static org.dealbench.analysis.spreadsheet.Formula.when;

/// Money that moves at another time than it is due or spent.
final class PaymentFormulas {

    private PaymentFormulas() {}

    static Formula datedCash(Arguments arguments) {
        return instalments(arguments, 0, 1, 2, 3).cash();
    }

    /// The instalments of a tranche, by the places of its arguments.
    static InstalmentRows instalments(Arguments arguments, int firstDay, int interval, int count, int total) {
        return InstalmentRows.of(
                arguments,
                arguments.atom(firstDay),
                arguments.atom(interval),
                arguments.atom(count),
                arguments.atom(total));
    }

    static Formula paidEarly(Arguments arguments) {
        Row spent = arguments.months(0);
        Formula ahead = arguments.atom(1);
        Formula month = arguments.month();
        int months = arguments.length();
        Formula last = index(spent, call("MIN", number(months), ahead.plus(1)));
        Formula first = call("SUM", new Formula.Binary(":", new Formula.Fixed(spent, 0), last));
        Formula place = month.plus(ahead);
        Formula later = when(place.compared(">=", months), number(0), index(spent, place.plus(1)));
        return new Formula.AtStart(first, later);
    }

    static Formula paidEvenly(Arguments arguments) {
        Row spent = arguments.months(0);
        Formula over = arguments.atom(1);
        Row months = arguments.translation().calendar().month();
        Formula left = over.minus(all(months));
        Formula before = call("SUMPRODUCT", all(spent), left.compared(">", 0).times(left));
        Formula from = index(spent, at(months).plus(1));
        Formula to =
                index(spent, call("MIN", number(arguments.length()), at(months).plus(over)));
        Formula later = call("SUM", new Formula.Binary(":", from, to));
        return new Formula.AtStart(before, later).over(over);
    }
}
