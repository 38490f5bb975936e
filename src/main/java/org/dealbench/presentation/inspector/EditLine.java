package org.dealbench.presentation.inspector;

/// One step of this session that changed the input that is looked at.
///
/// @param label what undo calls the step
public record EditLine(String label, String before, String after) {}
