package org.dealbench.presentation.text;

/// One of the words or ids a field can hold, and what a person sees for it.
public record Choice(String value, String label) {}
