package org.dealbench.presentation.risks;

import java.util.List;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Effect;
import org.dealbench.model.Risk;
import org.dealbench.model.Workbook;

/// One effect of a risk by its place in the risk's list: all that effects are told apart by.
///
/// @param index from 0
record EffectPlace(String risk, int index) {

    /// The place that the id of a row names.
    static EffectPlace parse(String row) {
        int slash = row.lastIndexOf('/');
        return new EffectPlace(row.substring(0, slash), Integer.parseInt(row.substring(slash + 1)));
    }

    String row() {
        return risk + "/" + index;
    }

    Address address() {
        return list(risk).child(Integer.toString(index));
    }

    static Address list(String risk) {
        return RiskTable.LIST.child(risk).child("effects");
    }

    static List<Effect> effects(Workbook workbook, String risk) {
        return risk(workbook, risk).map(Risk::effects).orElse(List.of());
    }

    static Optional<Risk> risk(Workbook workbook, String id) {
        return workbook.risks().stream().filter(risk -> risk.id().equals(id)).findFirst();
    }
}
