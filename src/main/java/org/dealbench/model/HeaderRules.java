package org.dealbench.model;

import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/// What must hold of texts that follow a form: uuid, currency, loose dates, kinds of lines, methods of runs.
final class HeaderRules {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final List<String> LINE_KINDS = List.of("FLOW", "STOCK", "RATE", "SCALAR");
    private static final List<String> METHODS = List.of("MONTE_CARLO", "LATIN_HYPERCUBE", "SOBOL");

    private HeaderRules() {}

    static void check(Workbook workbook, Report report) {
        String uuid = workbook.uuid();
        if (uuid != null && !UUID.matcher(uuid).matches()) {
            report.add("uuid", "uuid must be such as 123e4567-e89b-12d3-a456-426614174000, but is '" + uuid + "'");
        }
        if (!isCurrency(workbook.currency())) {
            report.add(
                    "currency",
                    "currency must be a code of ISO 4217 such as USD, but is '" + workbook.currency() + "'");
        }
        for (Source source : workbook.sources()) {
            String date = source.date();
            if (date != null && !IsoText.isLooseDate(date)) {
                report.add("sources/" + source.id() + "/date", looseDate("date", date));
            }
        }
        for (AnalystLine line : workbook.lines()) {
            checkWord("lines/" + line.id() + "/kind", "kind", line.kind(), LINE_KINDS, report);
        }
        for (RunCertificate run : workbook.runs()) {
            checkWord("runs/" + run.id() + "/method", "method", run.method(), METHODS, report);
            if (run.paths() < 1) {
                report.add("runs/" + run.id() + "/paths", "paths must be at least 1, but is " + run.paths());
            }
        }
    }

    static String looseDate(String name, String text) {
        return name + " must be a day, month or year such as 2027-03-31, 2027-03 or 2027, but is '" + text + "'";
    }

    private static void checkWord(String address, String name, String word, List<String> words, Report report) {
        if (!words.contains(word)) {
            report.add(address, name + " must be one of " + String.join(", ", words) + ", but is '" + word + "'");
        }
    }

    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode().equals(code);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
