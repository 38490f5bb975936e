package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.engine.ColumnFunction;

/// Every function of whole columns that a line of the program uses, by name.
final class NamedFunctions {

    private static final Map<String, ColumnFunction> ALL = byName();

    private NamedFunctions() {}

    static Map<String, ColumnFunction> all() {
        return ALL;
    }

    private static Map<String, ColumnFunction> byName() {
        List<ColumnFunction> functions = new ArrayList<>();
        functions.addAll(List.of(Payments.values()));
        functions.addAll(List.of(Settlement.values()));
        functions.addAll(List.of(RateList.values()));
        functions.addAll(List.of(ReturnFunctions.values()));
        for (Schedules.What what : Schedules.What.values()) {
            for (Schedules.Shape shape : Schedules.Shape.values()) {
                functions.add(new Schedules(what, shape));
            }
        }
        Map<String, ColumnFunction> byName = new LinkedHashMap<>();
        functions.forEach(function -> byName.put(function.name(), function));
        return Collections.unmodifiableMap(byName);
    }
}
