package org.dealbench.presentation.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dealbench.model.Unit;
import org.jspecify.annotations.Nullable;

/// The words people write after a number, by unit, with what each multiplies by.
final class UnitWords {

    private static final Map<String, BigDecimal> COUNTING = words(
            "1 |1e3 k thousand|1e6 m mn mm mio million millions|1e9 b bn billion billions|1e12 t tn trillion trillions");
    private static final Map<String, BigDecimal> POWER =
            words("1 mw megawatt megawatts|1e3 gw gigawatt gigawatts|1e6 tw|1e-3 kw kilowatt kilowatts|1e-6 w");
    private static final Map<String, BigDecimal> WATTS = words("1 w watt watts|1e3 kw|1e6 mw");
    private static final Map<String, BigDecimal> SHARES = words("1 |1e-2 % percent pct per cent|1e-4 bp bps");
    private static final Map<String, BigDecimal> MONTHS =
            words("1 m mo mos mth mths month months|12 y yr yrs year years|3 q quarter quarters");
    private static final Map<String, BigDecimal> DAYS = words("1 d day days|7 w wk week weeks");
    private static final Map<String, BigDecimal> HOURS = words("1 h hr hour hours");
    private static final Map<String, BigDecimal> PERFORMANCE =
            words("1 tflops tflop/s teraflops|1e3 pflops pflop/s petaflops|1e6 eflops eflop/s exaflops");
    private static final Map<String, BigDecimal> PLAIN = words("1 x");

    private UnitWords() {}

    /// What a number followed by `word` is multiplied by, null when the word does not belong to the unit.
    static @Nullable BigDecimal factor(Unit unit, String word) {
        String plain = word.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        return switch (unit) {
            case MEGAWATT -> orBare(POWER, plain);
            case WATT -> orBare(WATTS, plain);
            case FRACTION -> SHARES.get(plain);
            case MONTHS -> orBare(MONTHS, plain);
            case DAYS -> orBare(DAYS, plain);
            case HOURS -> orBare(HOURS, plain);
            case TFLOPS -> orBare(PERFORMANCE, plain);
            case NUMBER, YEAR -> orBare(PLAIN, plain);
            case MONEY -> COUNTING.get(plain);
            case MONEY_PER_HOUR -> COUNTING.get(without(plain, "/h|/hr|/hour|per hour|an hour"));
            case MONEY_PER_WATT -> COUNTING.get(without(plain, "/w|per watt|a watt"));
            case MONEY_PER_MWH -> COUNTING.get(without(plain, "/mwh|per mwh"));
            default -> COUNTING.get(without(plain, unit.symbol().toLowerCase(Locale.ROOT)));
        };
    }

    static String example(Unit unit) {
        return switch (unit) {
            case MONEY -> "15bn, 62,000m or 43,000";
            case MONEY_PER_HOUR -> "4.25 or 4.25/h";
            case MONEY_PER_WATT -> "14 or 14/W";
            case MONEY_PER_MWH -> "65 or 65/MWh";
            case MEGAWATT -> "550 MW or 2 GW";
            case WATT -> "1,400 W or 1.4 kW";
            case FRACTION -> "35 % or 0.35";
            case MONTHS -> "18 months or 1.5 years";
            case DAYS -> "30 days or 2 weeks";
            case HOURS -> "24 hours";
            case TFLOPS -> "2,500 TFLOPS or 2.5 PFLOPS";
            case NUMBER -> "1.15";
            case COUNT -> "12";
            case YEAR -> "2027";
            default -> "1,000";
        };
    }

    /// What is counted, to follow "a number of".
    static String quantity(Unit unit) {
        return switch (unit) {
            case MONEY -> "an amount of money";
            case MONEY_PER_HOUR, MONEY_PER_WATT, MONEY_PER_MWH -> "a price";
            case MEGAWATT, WATT -> "power";
            case FRACTION -> "a share";
            case MONTHS -> "a number of months";
            case DAYS -> "a number of days";
            case HOURS -> "a number of hours";
            case TFLOPS -> "performance";
            default -> "a number";
        };
    }

    private static @Nullable BigDecimal orBare(Map<String, BigDecimal> words, String word) {
        return word.isEmpty() ? BigDecimal.ONE : words.get(word);
    }

    private static String without(String word, String endings) {
        for (String ending : endings.split("\\|", -1)) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length()).strip();
            }
        }
        return word;
    }

    private static Map<String, BigDecimal> words(String table) {
        Map<String, BigDecimal> words = new HashMap<>();
        for (String line : table.split("\\|", -1)) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                words.put(parts[i], new BigDecimal(parts[0]));
            }
        }
        return Map.copyOf(words);
    }
}
