package org.dealbench.presentation.setup;

import java.util.List;

/// Currencies that are offered; any other of ISO 4217 can be typed.
final class Currencies {

    static final List<String> COMMON = List.of("USD", "EUR", "GBP", "JPY", "CNY", "INR", "KRW", "AED", "SAR");

    private Currencies() {}
}
