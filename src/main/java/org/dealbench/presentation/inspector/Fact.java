package org.dealbench.presentation.inspector;

/// Something known, with what it is called.
public record Fact(String label, String text) {}
