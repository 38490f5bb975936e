package org.dealbench.analysis.spreadsheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which cells the formulas of a spreadsheet name, read off their text as a spreadsheet program does.
final class References {

    private static final Pattern REFERENCE =
            Pattern.compile("(?:(\\w+|'[^']+')!)?\\$?([A-Z]{1,3})\\$?(\\d+)(?::\\$?([A-Z]{1,3})\\$?(\\d+))?(?![\\w(])");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final Map<String, String> formulas = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();

    static References of(Book book) {
        References all = new References();
        for (Sheet sheet : book.sheets()) {
            for (int row = 0; row < sheet.lines().size(); row++) {
                List<Cell> head = sheet.lines().get(row).head();
                for (int column = 0; column < head.size(); column++) {
                    all.add(sheet.name(), row, column, head.get(column));
                }
                for (int i = 0; i < sheet.lines().get(row).count(); i++) {
                    all.add(
                            sheet.name(),
                            row,
                            5 + i,
                            sheet.lines().get(row).cells().apply(i));
                }
            }
        }
        return all;
    }

    private void add(String sheet, int row, int column, Cell cell) {
        String address = sheet + "!" + Place.letters(column) + (row + 1);
        if (cell.content() instanceof Cell.Computed(String formula)) {
            formulas.put(address, formula);
        } else if (cell.content() instanceof Cell.Amount) {
            numbers.add(address);
        }
    }

    Map<String, String> formulas() {
        return formulas;
    }

    /// What a formula names that holds neither a formula nor a number, beyond ranges.
    List<String> emptyOnes() {
        List<String> empty = new ArrayList<>();
        formulas.forEach((address, formula) -> {
            for (Set<String> named : List.of(named(address, formula, false))) {
                named.stream()
                        .filter(each -> !formulas.containsKey(each) && !numbers.contains(each))
                        .forEach(each -> empty.add(address + "=" + formula + " names " + each));
            }
        });
        return empty;
    }

    /// A cell that needs itself, by way of others; empty if there is none.
    String circle() {
        Map<String, Integer> state = new HashMap<>();
        for (String start : formulas.keySet()) {
            Deque<Deque<String>> pending = new ArrayDeque<>();
            Deque<String> path = new ArrayDeque<>();
            pending.push(new ArrayDeque<>(List.of(start)));
            while (!pending.isEmpty()) {
                Deque<String> top = pending.peek();
                if (top.isEmpty()) {
                    pending.pop();
                    if (!path.isEmpty()) {
                        state.put(path.pop(), 2);
                    }
                    continue;
                }
                String next = top.pop();
                Integer known = state.get(next);
                if (known != null && known == 1) {
                    return next + "=" + formulas.get(next);
                } else if (known == null && formulas.containsKey(next)) {
                    state.put(next, 1);
                    path.push(next);
                    pending.push(new ArrayDeque<>(named(next, formulas.getOrDefault(next, ""), true)));
                }
            }
        }
        return "";
    }

    private static Set<String> named(String address, String formula, boolean ranges) {
        String own = address.substring(0, address.indexOf('!'));
        Set<String> named = new HashSet<>();
        Matcher matcher = REFERENCE.matcher(QUOTED.matcher(formula).replaceAll("\"\""));
        while (matcher.find()) {
            String sheet = matcher.group(1) == null ? own : matcher.group(1).replace("'", "");
            int left = column(matcher.group(2));
            int top = Integer.parseInt(matcher.group(3));
            boolean range = matcher.group(4) != null;
            int right = range ? column(matcher.group(4)) : left;
            int bottom = range ? Integer.parseInt(matcher.group(5)) : top;
            if (range && !ranges) {
                continue;
            }
            for (int column = left; column <= right; column++) {
                for (int row = top; row <= bottom; row++) {
                    named.add(sheet + "!" + Place.letters(column) + row);
                }
            }
        }
        return named;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = 26 * column + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
