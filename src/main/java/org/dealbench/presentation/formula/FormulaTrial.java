package org.dealbench.presentation.formula;

import java.util.Optional;
import org.dealbench.engine.formula.FormulaFault;
import org.dealbench.model.Workbook;

/// What a formula would be if it were written down.
///
/// @param line id
/// @param tried the workbook with it, as the selected scenario sees it
/// @param unit of its numbers, in words
/// @param fault why it cannot be used, with the place
public record FormulaTrial(String line, Workbook tried, String unit, Optional<FormulaFault> fault) {}
