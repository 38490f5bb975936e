package org.dealbench.presentation.projection;

import java.util.Optional;
import org.dealbench.model.Workbook;

/// What is to be projected.
///
/// @param scenario id, empty for the base
public record ProjectionRequest(Workbook workbook, Optional<String> scenario) {}
